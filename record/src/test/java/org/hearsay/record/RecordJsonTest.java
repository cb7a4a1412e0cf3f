package org.hearsay.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordJsonTest {

  @Test
  void writesNullAndEmptyListsForWhatIsNotKnown() {
    String expected =
        """
        {'format':'hearsay/1',
        'article':{'id':'bare','uri':null,'outlet':null,'title':null,'byline':[],
        'published':null,'published_from':null,'language':null,'licence':null,
        'sha256':'8a4b1e83d9ac76588abc6e52934641f9985fa28116917d200b1d05572e6d79b8','text':'Rain fell.'},
        'actors':[],'statements':[],'events':[],'times':[],'places':[],'labels':[],'positions':[],
        'run':{'hearsay':'0.1.0','model':'sha256:00','knowledge':'2026-11-24 sha256:11','codebook':'velmore','options':'least_confidence=0.5','warnings':['one word was cut']}}
        """;

    assertThat(RecordJson.write(Samples.bare()))
        .isEqualTo(expected.replace("\n", "").replace('\'', '"'));
  }

  @Test
  void countsCodePointsInJson() {
    int start = Samples.TEXT.codePointCount(0, Samples.span("wrote").start());

    assertThat(RecordJson.write(Samples.full()))
        .contains(
            "\"cue\":[{\"start\":" + start + ",\"end\":" + (start + 5) + ",\"text\":\"wrote\"}]")
        .contains("\"text\":\"“The 🌉 bridge opens on Monday,”\"");
    assertThat(start).isLessThan(Samples.span("wrote").start());
  }

  @Test
  void readsWhatItWrites() {
    assertThat(RecordJson.read(RecordJson.write(Samples.full()))).isEqualTo(Samples.full());
    assertThat(RecordJson.read(RecordJson.write(Samples.bare()))).isEqualTo(Samples.bare());
  }

  @Test
  void passesOverKeysThatItDoesNotKnow() {
    String later =
        RecordJson.write(Samples.bare()).replace("{\"format\"", "{\"later\":[1],\"format\"");

    assertThat(RecordJson.read(later)).isEqualTo(Samples.bare());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "hearsay/1"        | "hearsay/9" | record.format must be "hearsay/1" but was "hearsay/9"
          "actors":[]        | "actors":{} | record.actors must be a list but was {}
          "actors":[],       |             | record: key actors must be there but was missing
          "id":"bare"        | "id":7      | record.article.id must be a string but was 7
          "id":"bare"        | "id":""     | record.article: article: id must have words but was ""
          """)
  void namesTheKeyThatIsWrong(String right, String wrong, String message) {
    String json = RecordJson.write(Samples.bare()).replace(right, wrong == null ? "" : wrong);

    assertThatThrownBy(() -> RecordJson.read(json))
        .isInstanceOfSatisfying(
            HearsayException.class,
            failure -> assertThat(failure.code()).isEqualTo(HearsayException.Code.INPUT))
        .hasMessage(message);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "type":"direct" | "type":"shouted" | record.statements[0].type must be one of direct, indirect, mixed but was "shouted"
          "text":"wrote"  | "text":"spoke"   | record.statements[0].cue[0].text must be the words of the article there, "wrote", but was "spoke"
          "parent":null   | "parent":"s1"    | record.statements[0]: statement: parent must be another statement but was "s1"
          "latitude":1.5  | "latitude":91    | record.places[0]: coordinates: latitude must be from -90 to 90 but was 91.0
          "confidence":0.93 | "confidence":"high" | record.statements[0].confidence must be a number but was "high"
          "denied":false  | "denied":0       | record.statements[0].denied must be true or false but was 0
          "geonames":7    | "geonames":7.5   | record.places[0].geonames must be a whole number or null but was 7.5
          """)
  void namesThePlaceOfAWrongValue(String right, String wrong, String message) {
    String json = RecordJson.write(Samples.full()).replace(right, wrong);

    assertThatThrownBy(() -> RecordJson.read(json))
        .isInstanceOf(HearsayException.class)
        .hasMessage(message);
  }

  @Test
  void refusesWhatIsNoJson() {
    assertThatThrownBy(() -> RecordJson.read("{\"format\":"))
        .isInstanceOf(HearsayException.class)
        .hasMessageStartingWith("record: the line must be a JSON object but was not: ");
    assertThatThrownBy(() -> RecordJson.read("[]"))
        .isInstanceOf(HearsayException.class)
        .hasMessage("record must be a JSON object but was []");
  }
}
