package org.hearsay.gather.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2024-04-28|2024-04-28",
        "2024-04-28T13:30:00.123Z|2024-04-28T13:30:00Z",
        "2024-04-28 13:30:00+0200|2024-04-28T13:30:00+02:00",
        "2024-04-28T13:30-05|2024-04-28T13:30:00-05:00",
        "2024-04-28T13:30:00|2024-04-28",
        "20240428|2024-04-28",
        "2024/4/28|2024-04-28",
        "1714311000|2024-04-28T13:30:00Z",
        "1714311000000|2024-04-28T13:30:00Z",
        "Sun, 28 Apr 2024 13:30:00 GMT|2024-04-28T13:30:00Z",
        "April 28, 2024|2024-04-28",
        "Sunday, April 28th, 2024 1:30 pm|2024-04-28",
        "28 APRIL 2024|2024-04-28",
        "28-Apr-2024|2024-04-28",
      })
  void datesAreMadeIso(String written, String iso) {
    assertThat(Dates.parse(written)).contains(iso);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2021-02-30",
        "28/04/24",
        "yesterday",
        "April 2024",
        "9999999999999999",
        "2024-04-28T25:61:00Z"
      })
  void whatIsNoDateGivesNone(String written) {
    assertThat(Dates.parse(written)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "https://a.example/2024/04/28/flood|2024-04-28",
        "https://a.example/world/2024/apr/28/flood|2024-04-28",
        "https://a.example/flood-2024-04-28/|2024-04-28",
        "https://a.example/99/20240428_flood|2024-04-28",
      })
  void addressesHoldDays(String uri, String day) {
    assertThat(Dates.inUri(uri)).contains(day);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://a.example/2024/13/40/flood",
        "https://a.example/flood-123456789",
        "",
        "https://a.example/2024/04/flood"
      })
  void otherAddressesHoldNone(String uri) {
    assertThat(Dates.inUri(uri)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"April 28, 2024", "20240428", "2021-02-30", "2024-4-28"})
  void whatIsGivenMustBeIso(String written) {
    assertThat(Dates.iso(written)).isEmpty();
  }
}
