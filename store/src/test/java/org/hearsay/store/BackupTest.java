package org.hearsay.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.hearsay.record.ArticleRecord;
import org.hearsay.store.correction.Edit;
import org.hearsay.store.correction.Layer;
import org.hearsay.store.query.Query;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A backup is the store, and damage is seen. */
class BackupTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "SQLITE, SQLITE",
    "SQLITE, POSTGRESQL",
    "POSTGRESQL, SQLITE",
    "POSTGRESQL, POSTGRESQL",
  })
  void aBackupCanBeRestoredIntoEitherKind(TestStores from, TestStores to) {
    Path file = folder.resolve("backup.hearsay");
    StoredArticle kept;
    List<Correction> log;
    try (Store store = filled(from)) {
      kept = store.article("velmore-1").orElseThrow();
      log = store.corrections().of("velmore-1");
      store.backup(file);
      assertThatThrownBy(() -> store.backup(file))
          .hasMessage(
              "[%s] the backup could not be written: the file must not be there already but was. Do choose another name."
                  .formatted(file));
    }
    String address = to.fresh();
    Store.restore(file, address);
    try (Store store = Store.openExisting(address)) {
      assertThat(store.check()).isEmpty();
      assertThat(store.article("velmore-1")).contains(kept);
      assertThat(store.corrections().of("velmore-1")).isEqualTo(log);
      assertThat(store.revisions("velmore-1")).hasSize(2);
      assertThat(store.count(Query.parse("about:\"water is clean\" who:ruiz"))).isEqualTo(1);
      assertThat(store.identities().decisions()).hasSize(1);
    }
    assertThatThrownBy(() -> Store.restore(file, address))
        .hasMessageContaining("must be empty but held 3 articles. Do name another with --store.");
  }

  @Test
  void aBackupIsWholeWhileOthersWrite() throws ExecutionException, InterruptedException {
    String address = TestStores.SQLITE.fresh();
    ExecutorService threads = Executors.newSingleThreadExecutor();
    try (Store store = Store.open(address)) {
      Future<?> writer =
          threads.submit(
              () -> {
                for (int i = 0; i < 200; i++) {
                  store.keep(List.of(Samples.saying("n" + i, "Ada Quill", "rain " + i)));
                }
              });
      for (int i = 0; i < 3; i++) {
        Path file = folder.resolve(i + ".hearsay");
        store.backup(file);
        try (Store copy = Store.openExisting(file.toString())) {
          assertThat(copy.check()).isEmpty();
        }
      }
      writer.get();
      assertThat(store.count(Query.parse(""))).isEqualTo(200);
    } finally {
      threads.shutdown();
    }
  }

  @ParameterizedTest
  @EnumSource
  void damageIsSeen(TestStores kind) throws SQLException {
    String address = kind.fresh();
    try (Store store = Store.open(address)) {
      store.keep(List.of(Samples.full()));
      assertThat(store.check()).isEmpty();
    }
    String url = kind == TestStores.SQLITE ? "jdbc:sqlite:" + address : address;
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      statement.execute("DELETE FROM speaker");
      statement.execute("UPDATE event SET status = 'denied' WHERE id = 'e1'");
    }
    try (Store store = Store.openExisting(address)) {
      assertThat(store.check())
          .startsWith(
              "article \"velmore-1\": table speaker must hold the 2 rows of its record but held 0",
              "article \"velmore-1\": table event must hold the 2 rows of its record but held 2")
          .anyMatch(
              fault ->
                  fault.endsWith(
                      ": its counts must be those of its articles and statements but were not"));
    }
  }

  @Test
  void whatPeopleEnteredCannotBeDeletedOrChanged() throws SQLException {
    String address = TestStores.SQLITE.fresh();
    try (Store store = Store.open(address)) {
      store.keep(List.of(Samples.full()));
      store.corrections().make("velmore-1", Edit.delete(Layer.LABELS, "l1"), "ada");
    }
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + address);
        Statement statement = connection.createStatement()) {
      assertThatThrownBy(() -> statement.execute("DELETE FROM correction"))
          .hasMessageContaining("what people entered must stay but was deleted");
      assertThatThrownBy(() -> statement.execute("UPDATE correction SET made_by = 'eve'"))
          .hasMessageContaining("what people entered must stay but was changed");
    }
  }

  @Test
  void refusesWhatIsNoStore() throws IOException {
    Path text =
        Files.writeString(folder.resolve("news.txt"), "no database, but long enough ".repeat(9));
    assertThatThrownBy(() -> Store.open(text.toString()))
        .hasMessageStartingWith("[" + text + "] the store could not be opened: ")
        .hasMessageContaining("file is not a database");
    Path missing = folder.resolve("missing.hearsay");
    assertThatThrownBy(() -> Store.openExisting(missing.toString()))
        .hasMessage(
            "[%s] the store could not be opened: the file must be there but was missing. Do keep articles in it first: hearsay keep INPUT --store %s."
                .formatted(missing, missing));
    assertThatThrownBy(() -> Store.open(folder.resolve("no/news.hearsay").toString()))
        .hasMessageEndingWith(
            "its folder must be there but was missing. Do make it first: mkdir -p "
                + folder.resolve("no")
                + ".");
    assertThatThrownBy(() -> Store.open(folder.toString()))
        .hasMessage(
            "["
                + folder
                + "] the store could not be opened: it must be a file but was a folder. Do add a file name.");
    assertThatThrownBy(() -> Store.open("jdbc:mysql:x"))
        .hasMessage(
            "[jdbc:mysql:x] the store could not be opened: its address must be a file or begin with jdbc:postgresql: but was \"jdbc:mysql:x\". Do name a file, such as news.hearsay.");
  }

  private static Store filled(TestStores kind) {
    Store store = Store.open(kind.fresh());
    List<ArticleRecord> records =
        new ArrayList<>(
            List.of(
                Samples.saying("1", "Ada Quill", "rain"),
                Samples.full(),
                Samples.saying("2", "Adelaide Quill", "snow")));
    store.keep(records);
    store.keep(List.of(Samples.readBy("sha256:01", Samples.findings())));
    store.corrections().make("velmore-1", Edit.delete(Layer.LABELS, "l1"), "ada");
    long ada = store.article("1").orElseThrow().identities().get("a1").identity();
    long other = store.article("2").orElseThrow().identities().get("a1").identity();
    store.identities().merge(ada, other, "bo");
    return store;
  }
}
