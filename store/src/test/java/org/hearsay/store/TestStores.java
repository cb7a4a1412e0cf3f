package org.hearsay.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.opentest4j.TestAbortedException;

/** Both kinds of database, each test with an empty one of its own. */
enum TestStores {
  SQLITE {
    @Override
    String fresh() {
      try {
        return Files.createTempDirectory("hearsay-store").resolve("news.hearsay").toString();
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
    }
  },
  POSTGRESQL {
    @Override
    String fresh() {
      String name = "news" + NUMBER.incrementAndGet();
      try (Connection connection = server().getPostgresDatabase().getConnection();
          Statement statement = connection.createStatement()) {
        statement.execute("CREATE DATABASE " + name);
      } catch (SQLException failure) {
        throw new AssertionError(failure);
      }
      return server().getJdbcUrl("postgres", name);
    }
  };

  private static final AtomicInteger NUMBER = new AtomicInteger();
  private static EmbeddedPostgres server;

  /** The address of a store that is not there yet. */
  abstract String fresh();

  /** A server of this process; it ends with it. */
  static synchronized EmbeddedPostgres server() {
    if (server == null) {
      try {
        Path data = Files.createTempDirectory("hearsay-postgresql");
        server =
            EmbeddedPostgres.builder()
                .setDataDirectory(data.resolve("data"))
                .setOverrideWorkingDirectory(data.toFile())
                .start();
      } catch (IOException | IllegalStateException failure) {
        throw new TestAbortedException("PostgreSQL does not run here: " + failure, failure);
      }
    }
    return server;
  }
}
