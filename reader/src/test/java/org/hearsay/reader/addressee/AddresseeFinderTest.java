package org.hearsay.reader.addressee;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.reader.MarkedText;
import org.hearsay.reader.statement.FinishedStatement;
import org.hearsay.reader.statement.StatementFinisher;
import org.hearsay.reader.text.Layout;
import org.hearsay.record.Article;
import org.hearsay.record.Span;
import org.junit.jupiter.api.Test;

class AddresseeFinderTest {

  private static FinishedStatement last(String marked) {
    MarkedText text = MarkedText.of(marked);
    Layout layout = Layout.of(text.text());
    List<FinishedStatement> finished =
        StatementFinisher.finish(Article.of("test", text.text()), layout, text.statements());
    List<FinishedStatement> found = AddresseeFinder.find(layout, text.names(), finished);
    return found.get(found.size() - 1);
  }

  private static List<String> addressees(String marked) {
    String text = MarkedText.of(marked).text();
    return last(marked).addressees().stream().map(s -> s.words(text)).toList();
  }

  // the object

  @Test
  void whoIsToldHears() {
    assertThat(
            addressees(
                "<x1>“Rain is coming,”</x1> <s1><p>Ann Vell</p></s1> <c1>told</c1> the port council on Monday."))
        .containsExactly("the port council");
    assertThat(
            addressees(
                "<s1><p>Ann Vell</p></s1> <c1>told</c1> reporters <x1>she would leave</x1>."))
        .containsExactly("reporters");
    assertThat(
            addressees(
                "<s1>She</s1> <c1>has told</c1> <p>Orin Dell</p> and <o>Orbel</o> <x1>that it rained</x1>."))
        .containsExactly("Orin Dell and Orbel");
  }

  @Test
  void whoIsAskedOrWarnedHearsWhereSomethingFollows() {
    assertThat(
            addressees(
                "<s1><p>Vell</p></s1> <c1>asked</c1> <x1>the minister of works to stay</x1>."))
        .containsExactly("the minister of works");
    assertThat(
            addressees(
                "<s1><p>Vell</p></s1> <c1>warned</c1> <l>Tarnia</l> <x1>that it would pay</x1>."))
        .containsExactly("Tarnia");
    assertThat(addressees("<s1><p>Vell</p></s1> <c1>called on</c1> <x1>all crews to stay</x1>."))
        .containsExactly("all crews");
    assertThat(
            addressees(
                "<s1><p>Vell</p></s1> <c1>thanked</c1> <x1><p>Orin Dell</p> for the boat</x1>."))
        .containsExactly("Orin Dell");
  }

  @Test
  void whatIsAskedForDoesNotHear() {
    assertThat(addressees("<s1><p>Vell</p></s1> <c1>urged</c1> <x1>restraint on the bank</x1>."))
        .isEmpty();
    assertThat(addressees("<s1><p>Vell</p></s1> <c1>asked</c1> <x1>whether it would rain</x1>."))
        .isEmpty();
    assertThat(addressees("<s1><p>Vell</p></s1> <c1>warned</c1> <x1>of heavy rain</x1>."))
        .isEmpty();
  }

  @Test
  void anOccasionThatIsToldSomethingIsNoHearer() {
    assertThat(
            addressees(
                "<x1>“Rain is coming,”</x1> <s1><p>Ann Vell</p></s1> <c1>told</c1> a news conference in <l>Orrin</l>."))
        .isEmpty();
  }

  // "to"

  @Test
  void whoFollowsToHears() {
    assertThat(
            addressees(
                "<x1>“Rain is coming,”</x1> <s1><p>Vell</p></s1> <c1>said</c1> to the crews."))
        .containsExactly("the crews");
    assertThat(
            addressees(
                "In a letter to <o>Orrin Council</o>, <s1><p>Vell</p></s1> <c1>denied</c1> <x1>the charge</x1>."))
        .containsExactly("Orrin Council");
    assertThat(
            addressees(
                "Speaking to journalists in <l>Orrin</l>, <s1><p>Vell</p></s1> <c1>said</c1> <x1>it rained</x1>."))
        .containsExactly("journalists");
  }

  @Test
  void whoIsGivenThanksHears() {
    assertThat(
            addressees(
                "<s1>Vell</s1> <c1>conveyed</c1> <x1>her thanks to the crews of the boats</x1>."))
        .containsExactly("the crews of the boats");
    assertThat(addressees("<s1>Vell</s1> <c1>expressed</c1> <x1>a wish to stay</x1>.")).isEmpty();
  }

  @Test
  void aJourneyOrAnInfinitiveIsNoHearer() {
    assertThat(
            addressees(
                "On a visit to <l>Tarnia</l>, <s1><p>Vell</p></s1> <c1>said</c1> <x1>it rained</x1>."))
        .isEmpty();
    assertThat(addressees("<s1><p>Vell</p></s1> <c1>is committed to</c1> <x1>the crews</x1>."))
        .isEmpty();
  }

  // "was told"

  @Test
  void theSubjectOfAPassiveHearsAndIsNoSource() {
    FinishedStatement told =
        last("In May, <s1>she</s1> <c1>was told</c1> <x1>to leave the port</x1>.");

    assertThat(told.wording().source()).isEmpty();
    assertThat(told.addressees()).containsExactly(Span.of(8, 11));
    assertThat(addressees("The crews <c1>have been warned</c1> <x1>that rain was coming</x1>."))
        .containsExactly("The crews");
  }

  @Test
  void whoIsExpectedToActHearsNothing() {
    assertThat(addressees("<s1>She</s1> <c1>was quoted as saying</c1> <x1>it rained</x1>."))
        .isEmpty();
  }

  // whose clause it is

  @Test
  void theHearersOfAnotherSpeakerAreTheirs() {
    assertThat(
            addressees(
                "<s1><p>Dell</p></s1> <c1>told</c1> reporters <x1>it rained</x1>, while <s2><p>Vell</p></s2> <c2>said</c2> <x2>it snowed</x2>."))
        .isEmpty();
  }
}
