package org.hearsay.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.hearsay.store.account.AuditEntry;
import org.hearsay.store.account.Role;
import org.hearsay.store.account.Token;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who may use a server, what they did, and who is listed first. */
class AccountsTest {

  @ParameterizedTest
  @EnumSource
  void keepsAccountsAndTokens(TestStores kind) {
    try (Store store = Store.open(kind.fresh())) {
      store.accounts().add("ada", Role.CODER, "hash");
      store.accounts().addToken("ada", "nightly", "one");
      store.accounts().addToken("ada", "nightly", "two");

      assertThat(store.accounts().withToken("one")).isEmpty();
      assertThat(store.accounts().withToken("two").orElseThrow().role()).isEqualTo(Role.CODER);
      assertThat(store.accounts().tokens("ada"))
          .extracting(Token::label)
          .containsExactly("nightly");
      store.accounts().changeRole("ada", Role.ADMIN);
      assertThat(store.accounts().named("ada").orElseThrow().role()).isEqualTo(Role.ADMIN);
      store.accounts().remove("ada");
      assertThat(store.accounts().all()).isEmpty();
      assertThat(store.accounts().withToken("two")).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource
  void refusesWhatCannotBeAnAccount(TestStores kind) {
    try (Store store = Store.open(kind.fresh())) {
      store.accounts().add("ada", Role.READER, "hash");

      assertThatThrownBy(() -> store.accounts().add("ada", Role.READER, "hash"))
          .hasMessage(
              "[ada] the account could not be used: its name must be free but was taken. Do choose another name.");
      assertThatThrownBy(() -> store.accounts().add("a b", Role.READER, "hash"))
          .hasMessage(
              "[a b] the account could not be used: its name must be 1 to 64 letters, digits, dots, lines or @ but was not. Do choose another name.");
      assertThatThrownBy(() -> store.accounts().remove("bo"))
          .hasMessage(
              "[bo] the account could not be used: it must be there but was not. Do see: hearsay account list.");
    }
  }

  @ParameterizedTest
  @EnumSource
  void keepsTheLogInOrder(TestStores kind) {
    try (Store store = Store.open(kind.fresh())) {
      AuditEntry first = new AuditEntry("2026-03-12T09:00:00Z", "ada", "::1", "POST /correct", 303);
      AuditEntry second = new AuditEntry("2026-03-12T09:00:01Z", "", "::1", "GET /", 401);
      store.auditLog().add(first);
      store.auditLog().add(second);

      assertThat(store.auditLog().latest(10)).containsExactly(second, first);
    }
  }

  @ParameterizedTest
  @EnumSource
  void listsTheMostTalkative(TestStores kind) {
    try (Store store = Store.open(kind.fresh())) {
      store.keep(List.of(Samples.full()));

      assertThat(store.identities().mostTalkative(1)).hasSize(1);
    }
  }
}
