package org.hearsay.reader.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.hearsay.record.Span;
import org.junit.jupiter.api.Test;

class QuotationTest {

  private static List<String> quotations(String text) {
    return Layout.of(text).quotations().stream()
        .map(q -> q.depth() + " " + q.span().words(text))
        .toList();
  }

  @Test
  void straightCurlySingleAndGuillemetsQuote() {
    assertThat(quotations("She said \"no\" and “yes”.")).containsExactly("0 \"no\"", "0 “yes”");
    assertThat(quotations("She said 'no' and ‘yes’.")).containsExactly("0 'no'", "0 ‘yes’");
    assertThat(quotations("She said «no» and ''yes''.")).containsExactly("0 «no»", "0 ''yes''");
  }

  @Test
  void apostrophesInchesAndShortenedWordsQuoteNothing() {
    assertThat(quotations("The boys' dogs didn't see Vell's cat in the '90s.")).isEmpty();
    assertThat(quotations("Let ’em talk ’til the teachers’ day, it’s fine.")).isEmpty();
    assertThat(quotations("The board is 5'10\" long.")).isEmpty();
  }

  @Test
  void quotationsNest() {
    assertThat(quotations("“He cried ‘stop’ twice,” she said."))
        .containsExactly("0 “He cried ‘stop’ twice,”", "1 ‘stop’");
    assertThat(quotations("\"The 'old' port is the boys' port.\""))
        .containsExactly("0 \"The 'old' port is the boys' port.\"", "1 'old'");
    assertThat(quotations("‘The boys’ boat is old.’"))
        .containsExactly("0 ‘The boys’ boat is old.’");
  }

  @Test
  void aMarkOfTheOtherFormCloses() {
    assertThat(quotations("“We won.\" Nobody asked.")).containsExactly("0 “We won.\"");
  }

  @Test
  void aParagraphThatOpensAgainGoesOn() {
    List<Quotation> found = Layout.of("“One.\n\n“Two.”\n\n“Three.\n\nFour.").quotations();
    assertThat(found)
        .extracting(Quotation::closing)
        .containsExactly(
            Quotation.Closing.GOES_ON, Quotation.Closing.MARK, Quotation.Closing.MISSING);
  }

  @Test
  void aMarkThatWasNeverClosedIsDropped() {
    assertThat(quotations("She said “no and “yes”.")).containsExactly("0 “yes”");
    assertThat(quotations("A stray ” closes nothing.")).isEmpty();
  }

  @Test
  void whatIsInsideMustLieInTheSpan() {
    assertThatThrownBy(() -> new Quotation(Span.of(2, 5), Span.of(1, 4), 0, Quotation.Closing.MARK))
        .hasMessageContaining(
            "quotation: depth must not be negative and inside must lie in span but was 0");
  }
}
