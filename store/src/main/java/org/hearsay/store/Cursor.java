package org.hearsay.store;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.record.HearsayException;

/**
 * Where a page of results ended, so that the next can begin behind it, whatever was kept meanwhile.
 *
 * <pre>{@code
 * Found next = store.find(query, found.next().orElseThrow(), 50);
 * Cursor same = Cursor.parse(cursor.toString());
 * }</pre>
 *
 * @param day the day of publication of the last result, or empty
 * @param article the key of its article
 * @param key its own key
 */
public record Cursor(String day, long article, long key) {
  private static final Pattern FORM =
      Pattern.compile("((?:[0-9-]{10,16})?)/([0-9]{1,18})/([0-9]{1,18})");

  /** The cursor before the first result. */
  public static final Cursor START = new Cursor("9999-99-99", 999_999_999_999_999_999L, 0);

  /**
   * The cursor that {@link #toString} wrote.
   *
   * @throws HearsayException with code INPUT when it is none
   */
  public static Cursor parse(String written) {
    Matcher form = FORM.matcher(decoded(written));
    if (!form.matches()) {
      throw new HearsayException(
          HearsayException.Code.INPUT,
          "[cursor] the next page could not be found: the cursor must be one that a page gave but was \"%s\". Do ask for the first page again."
              .formatted(written));
    }
    return new Cursor(form.group(1), Long.parseLong(form.group(2)), Long.parseLong(form.group(3)));
  }

  private static String decoded(String written) {
    try {
      return new String(Base64.getUrlDecoder().decode(written), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException noBase64) {
      return "";
    }
  }

  /** One word that may stand in an address. */
  @Override
  public String toString() {
    byte[] words = (day + "/" + article + "/" + key).getBytes(StandardCharsets.UTF_8);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(words);
  }
}
