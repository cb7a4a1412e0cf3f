package org.hearsay.reader.place;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hearsay.reader.actor.Nationalities;
import org.hearsay.reader.text.Layout;
import org.hearsay.record.Article;
import org.jspecify.annotations.Nullable;

/**
 * The countries to which an article belongs by its outlet's address ("kent.example.uk") and its
 * nationality words ("Georgian police").
 */
final class Background {
  private static final Pattern COUNTRY_DOMAIN = Pattern.compile("\\.([a-z]{2})$");

  private Background() {}

  static List<GazetteerPlace> of(Article article, Layout layout, Gazetteer gazetteer) {
    Set<String> codes = new LinkedHashSet<>();
    domain(article.outlet()).or(() -> domain(host(article.uri()))).ifPresent(codes::add);
    layout.words().stream()
        .map(layout::words)
        .filter(word -> Character.isUpperCase(word.charAt(0)))
        .forEach(word -> Nationalities.country(word).ifPresent(codes::add));
    List<GazetteerPlace> countries = new ArrayList<>();
    codes.forEach(code -> gazetteer.country(code).ifPresent(countries::add));
    return countries;
  }

  private static @Nullable String host(@Nullable String uri) {
    try {
      return uri == null ? null : URI.create(uri).getHost();
    } catch (IllegalArgumentException noAddress) {
      return null;
    }
  }

  /** The country of a domain, as ISO 3166-1 alpha-3. */
  private static Optional<String> domain(@Nullable String host) {
    Matcher matcher = COUNTRY_DOMAIN.matcher(host == null ? "" : host.toLowerCase(Locale.ROOT));
    if (!matcher.find()) {
      return Optional.empty();
    }
    String code = matcher.group(1).equals("uk") ? "GB" : matcher.group(1);
    try {
      return Optional.of(new Locale.Builder().setRegion(code).build().getISO3Country());
    } catch (MissingResourceException noCountry) {
      return Optional.empty();
    }
  }
}
