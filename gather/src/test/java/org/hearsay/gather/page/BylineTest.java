package org.hearsay.gather.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BylineTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "By Ana Ruiz|Ana Ruiz",
        "by Ana Ruiz and Jon Alder|Ana Ruiz;Jon Alder",
        "Ana Ruiz, Jon Alder & Mia Tarn|Ana Ruiz;Jon Alder;Mia Tarn",
        "Ana Ruiz, Political Editor|Ana Ruiz",
        "Ana Ruiz; Jon Alder|Ana Ruiz;Jon Alder",
        "Ana Ruiz; ANA RUIZ|Ana Ruiz",
        "Alder &amp; Sons|Alder;Sons",
        "https://news.example/ana|''",
        "ana@news.example|''",
        "admin|''",
        "(Photo: Ana Ruiz)|''",
      })
  void namesStandAlone(String written, String names) {
    assertThat(Byline.clean(List.of(written)))
        .isEqualTo(names.isEmpty() ? List.of() : Arrays.asList(names.split(";")));
  }
}
