package org.hearsay.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.hearsay.record.HearsayException;
import org.hearsay.store.correction.Gold;

/** Corrected articles as files to train with: the text, and beside it the annotation. */
final class GoldFiles {

  private GoldFiles() {}

  /** Writes the articles into a folder that is there; the number of articles. */
  static int write(List<StoredArticle> articles, Path folder) {
    try {
      for (StoredArticle article : articles) {
        String name =
            article.id().replaceAll("[^\\p{L}\\p{N}._~-]", "_").replaceFirst("^\\.+", "_");
        Files.writeString(folder.resolve(name + ".txt"), article.whole().article().text());
        Files.writeString(
            folder.resolve(name + ".json"), Gold.write(name + ".txt", article.whole()));
      }
      return articles.size();
    } catch (IOException failure) {
      throw new HearsayException(
          HearsayException.Code.SETUP,
          "[%s] corrected articles could not be written: the folder must take them but did not (%s). Do look at its rights and the disk's free space."
              .formatted(folder, failure),
          failure);
    }
  }
}
