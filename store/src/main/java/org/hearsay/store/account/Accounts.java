package org.hearsay.store.account;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.hearsay.record.HearsayException;
import org.hearsay.store.database.Database;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

/**
 * The accounts of a server over the store. Safe to use from several threads.
 *
 * <pre>{@code
 * store.accounts().add("ada", Role.CODER, hashOfPassword);
 * Account ada = store.accounts().named("ada").orElseThrow();
 * }</pre>
 */
public final class Accounts {
  private static final String COLUMNS =
      "SELECT a.name, a.role, a.password, a.made_at FROM account a";
  private static final RowMapper<Account> ACCOUNT =
      (row, context) ->
          new Account(
              row.getString(1), Role.valueOf(row.getString(2)), row.getString(3), row.getString(4));

  private final Database database;

  /** The accounts of a database; {@code Store.accounts()} gives them. */
  public Accounts(Database database) {
    this.database = database;
  }

  /** All accounts, by name. */
  public List<Account> all() {
    return database.read(handle -> handle.select(COLUMNS + " ORDER BY a.name").map(ACCOUNT).list());
  }

  /** The account with this name. */
  public Optional<Account> named(String name) {
    return database.read(
        handle -> handle.select(COLUMNS + " WHERE a.name = ?", name).map(ACCOUNT).findOne());
  }

  /** The account that a token with this hash stands for. */
  public Optional<Account> withToken(String hash) {
    return database.read(
        handle ->
            handle
                .select(COLUMNS + " JOIN token t ON t.account = a.name WHERE t.hash = ?", hash)
                .map(ACCOUNT)
                .findOne());
  }

  /**
   * Adds an account.
   *
   * @param password the hash of its password
   * @throws HearsayException with code INPUT when the name cannot be used or is taken
   */
  public void add(String name, Role role, String password) {
    if (!name.matches("[\\p{L}\\p{N}._@-]{1,64}")) {
      throw refused(
          name,
          "its name must be 1 to 64 letters, digits, dots, lines or @ but was not",
          "choose another name");
    }
    database.write(
        handle -> {
          if (isThere(handle, name)) {
            throw refused(name, "its name must be free but was taken", "choose another name");
          }
          return handle.execute(
              "INSERT INTO account (name, role, password, made_at) VALUES (?, ?, ?, ?)",
              name,
              role.name(),
              password,
              now());
        });
  }

  /**
   * Gives an account another hash of a password.
   *
   * @throws HearsayException with code INPUT when there is no such account
   */
  public void changePassword(String name, String password) {
    change(name, "UPDATE account SET password = ? WHERE name = ?", password);
  }

  /**
   * Gives an account another role.
   *
   * @throws HearsayException with code INPUT when there is no such account
   */
  public void changeRole(String name, Role role) {
    change(name, "UPDATE account SET role = ? WHERE name = ?", role.name());
  }

  /**
   * Removes an account and its tokens; what the person corrected stays, under the name.
   *
   * @throws HearsayException with code INPUT when there is no such account
   */
  public void remove(String name) {
    database.write(
        handle -> {
          expect(handle, name);
          handle.execute("DELETE FROM token WHERE account = ?", name);
          return handle.execute("DELETE FROM account WHERE name = ?", name);
        });
  }

  /** The tokens of an account, by label. */
  public List<Token> tokens(String name) {
    return database.read(
        handle ->
            handle
                .select("SELECT label, made_at FROM token WHERE account = ? ORDER BY label", name)
                .map((row, context) -> new Token(row.getString(1), row.getString(2)))
                .list());
  }

  /**
   * Adds a token; one with the same label is replaced.
   *
   * @param hash the hash of the token
   * @throws HearsayException with code INPUT when there is no such account, or the label is empty
   */
  public void addToken(String name, String label, String hash) {
    if (label.isBlank()) {
      throw refused(name, "a token's label must have words but had none", "name what uses it");
    }
    database.write(
        handle -> {
          expect(handle, name);
          handle.execute("DELETE FROM token WHERE account = ? AND label = ?", name, label);
          return handle.execute(
              "INSERT INTO token (hash, account, label, made_at) VALUES (?, ?, ?, ?)",
              hash,
              name,
              label,
              now());
        });
  }

  /** Removes a token; of one that is not there, nothing is removed. */
  public void removeToken(String name, String label) {
    database.write(
        handle -> handle.execute("DELETE FROM token WHERE account = ? AND label = ?", name, label));
  }

  private void change(String name, String update, String value) {
    database.write(
        handle -> {
          expect(handle, name);
          return handle.execute(update, value, name);
        });
  }

  private static void expect(Handle handle, String name) {
    if (!isThere(handle, name)) {
      throw refused(name, "it must be there but was not", "see: hearsay account list");
    }
  }

  private static boolean isThere(Handle handle, String name) {
    return handle
        .select("SELECT 1 FROM account WHERE name = ?", name)
        .mapTo(Integer.class)
        .findOne()
        .isPresent();
  }

  private static String now() {
    return Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
  }

  private static HearsayException refused(String name, String reason, String advice) {
    return new HearsayException(
        HearsayException.Code.INPUT,
        "[%s] the account could not be used: %s. Do %s.".formatted(name, reason, advice));
  }
}
