package org.hearsay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.hearsay.store.Store;
import org.hearsay.store.account.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Accounts by command, and how a server is not to be started. */
class ServeCommandTest {
  @TempDir Path folder;

  @Test
  void givesAndTakesAccounts() {
    String store = folder.resolve("news.hearsay").toString();
    Run add =
        Run.with(
            Run.NO_TERMINAL,
            "correct horse battery\n",
            "account",
            "add",
            "ada",
            "--role",
            "admin",
            "--store",
            store);
    assertThat(add.exitCode()).as(add.error()).isZero();
    assertThat(Run.of("account", "list", "--store", store).output()).startsWith("ada\tadmin\t");
    assertThat(Run.of("account", "token", "ada", "nightly", "--store", store).output())
        .matches("hs_[A-Za-z0-9_-]{43}\n");
    try (Store open = Store.open(store)) {
      assertThat(open.accounts().named("ada").orElseThrow().role()).isEqualTo(Role.ADMIN);
      assertThat(open.accounts().tokens("ada")).hasSize(1);
    }
    assertThat(Run.of("account", "remove", "ada", "--store", store).exitCode()).isZero();
    assertThat(Run.of("account", "list", "--store", store).output()).isEmpty();
  }

  @Test
  void refusesAShortPassword() {
    Run add =
        Run.with(
            Run.NO_TERMINAL,
            "short\n",
            "account",
            "add",
            "ada",
            "--store",
            folder.resolve("news.hearsay").toString());
    assertThat(add.exitCode()).isEqualTo(1);
    assertThat(add.error())
        .isEqualToIgnoringNewLines(
            "[password] it could not be used: it must have 10 to 200 characters but had 5. Do take several words.");
  }

  @Test
  void refusesARoleThatThereIsNot() {
    Run add = Run.of("account", "add", "ada", "--role", "king");
    assertThat(add.exitCode()).isEqualTo(2);
    assertThat(add.error())
        .isEqualToIgnoringNewLines(
            "[--role] the role is not known: it must be reader, coder or admin but was \"king\". Do name one of them.");
  }

  @Test
  void saysEverythingThatIsWrongWithTheAddress() {
    Run serve = Run.of("serve", "--port", "99999", "--address", " ");
    assertThat(serve.exitCode()).isEqualTo(2);
    assertThat(serve.error())
        .isEqualToIgnoringNewLines(
            "[--port] the number cannot be used: it must be from 0 to 65535 but was \"99999\". Do leave --port out to take 8470."
                + "[--address] there is no address: it must be one of this machine but was empty. Do leave --address out to serve this machine only.");
  }
}
