package org.hearsay.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.hearsay.store.Store;
import org.hearsay.store.account.Account;
import org.hearsay.store.account.Role;
import org.hearsay.web.safety.Passwords;
import org.hearsay.web.safety.Secrets;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code hearsay account}: who may use a server over a store. */
@Command(
    name = "account",
    header = "Say who may use a server over a store.",
    synopsisHeading = "%nUsage: ",
    optionListHeading = "%nOptions:%n",
    commandListHeading = "%nCommands:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  hearsay account add ada --role admin",
      "      an account for ada; the password is the first line of standard input",
      "  hearsay account token ada nightly",
      "      a token with which a program uses the API in ada's name"
    })
final class AccountCommand implements Runnable {

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  boolean help;

  private final Console console;

  AccountCommand(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    throw new WrongUse(
        "[hearsay account] there is nothing to do: COMMAND must be named but was left out. Do try: hearsay account --help");
  }

  @Command(
      name = "add",
      description = "Add an account; its password is the first line of standard input.",
      optionListHeading = "%nOptions:%n",
      parameterListHeading = "%n")
  int add(
      @Parameters(paramLabel = "NAME", description = "The name to log in with.") String name,
      @Option(
              names = "--role",
              paramLabel = "ROLE",
              defaultValue = "reader",
              description =
                  "reader: finds and reads; coder: keeps and corrects, too; admin: gives accounts, too."
                      + " Default: ${DEFAULT-VALUE}.")
          String role,
      @Mixin StoreOption store)
      throws IOException {
    Role given = role(role);
    if (console.terminal().error()) {
      console.say("Password, at least " + Passwords.LEAST + " characters:");
    }
    String hash = Passwords.hash(line());
    try (Store open = Store.open(store.address)) {
      open.accounts().add(name, given, hash);
      console.say("%s may use %s, with the role %s.".formatted(name, open.name(), given.word()));
    }
    return ExitCode.ALL_READ.number();
  }

  @Command(name = "list", description = "Show all accounts.", optionListHeading = "%nOptions:%n")
  int list(@Mixin StoreOption store) throws IOException {
    try (Store open = Store.openExisting(store.address)) {
      for (Account account : open.accounts().all()) {
        print("%s\t%s\t%s\n".formatted(account.name(), account.role().word(), account.madeAt()));
      }
    }
    return ExitCode.ALL_READ.number();
  }

  @Command(
      name = "remove",
      description = "Remove an account and its tokens.",
      optionListHeading = "%nOptions:%n",
      parameterListHeading = "%n")
  int remove(
      @Parameters(paramLabel = "NAME", description = "Whose account.") String name,
      @Mixin StoreOption store) {
    try (Store open = Store.openExisting(store.address)) {
      open.accounts().remove(name);
      console.say(name + " may no longer use " + open.name() + ".");
    }
    return ExitCode.ALL_READ.number();
  }

  @Command(
      name = "token",
      description = "Make a token for a program; it is shown this once.",
      optionListHeading = "%nOptions:%n",
      parameterListHeading = "%n")
  int token(
      @Parameters(index = "0", paramLabel = "NAME", description = "In whose name.") String name,
      @Parameters(index = "1", paramLabel = "LABEL", description = "What will use it.")
          String label,
      @Mixin StoreOption store)
      throws IOException {
    String token = Secrets.token();
    try (Store open = Store.openExisting(store.address)) {
      open.accounts().addToken(name, label, Secrets.hash(token));
    }
    print(token + "\n");
    return ExitCode.ALL_READ.number();
  }

  private static Role role(String typed) {
    for (Role role : Role.values()) {
      if (role.word().equals(typed.toLowerCase(Locale.ROOT))) {
        return role;
      }
    }
    throw new WrongUse(
        "[--role] the role is not known: it must be reader, coder or admin but was \"%s\". Do name one of them."
            .formatted(typed));
  }

  private String line() throws IOException {
    @Nullable String line =
        new BufferedReader(new InputStreamReader(console.input(), StandardCharsets.UTF_8))
            .readLine();
    return line == null ? "" : line;
  }

  private void print(String words) throws IOException {
    console.output().write(words.getBytes(StandardCharsets.UTF_8));
    console.output().flush();
  }
}
