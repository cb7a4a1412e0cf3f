package org.hearsay.reader.role;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.hearsay.reader.encoder.Encoder;
import org.hearsay.reader.encoder.ModelFiles;
import org.hearsay.reader.phrase.Told;
import org.hearsay.record.Actor;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RoleFinderTest {
  private static Encoder encoder;

  @BeforeAll
  static void open() {
    encoder = Encoder.open(ModelFiles.shipped());
  }

  @AfterAll
  static void close() {
    encoder.close();
  }

  private static List<Actor> read(Told told) {
    return RoleFinder.find(told.layout(), told.grammar(encoder), told.names(), told.actors());
  }

  /** "Ada Quill: mayor of Velmore (current)". */
  private static List<String> roles(Told told) {
    List<Actor> actors = read(told);
    Map<String, String> names = names(actors);
    return actors.stream()
        .flatMap(
            a ->
                a.roles().stream()
                    .map(
                        r ->
                            "%s: %s of %s (%s)"
                                .formatted(
                                    a.name(),
                                    r.title(),
                                    r.of() == null ? "nobody" : names.get(r.of()),
                                    r.status().json())))
        .toList();
  }

  /** "Ada Quill leads Velmore". */
  private static List<String> affiliations(Told told) {
    List<Actor> actors = read(told);
    Map<String, String> names = names(actors);
    return actors.stream()
        .flatMap(
            a ->
                a.affiliations().stream()
                    .map(
                        x ->
                            "%s %s %s".formatted(a.name(), x.relation().json(), names.get(x.to()))))
        .toList();
  }

  private static Map<String, String> names(List<Actor> actors) {
    return actors.stream().collect(Collectors.toMap(Actor::id, Actor::name));
  }

  @Test
  void aTitleBeforeANameIsARole() {
    Told told =
        new Told("Harbour Board press secretary Ada Quill met former French president Orin Dell.")
            .person("Ada Quill", "Orin Dell")
            .body("Harbour Board");

    assertThat(roles(told))
        .containsExactly(
            "Ada Quill: press secretary of Harbour Board (current)",
            "Orin Dell: president of France (former)");
    assertThat(affiliations(told)).containsExactly("Ada Quill works_for Harbour Board");
  }

  @Test
  void twoTitlesAreTwoRoles() {
    assertThat(
            roles(
                new Told("Harbour Board press director Coast Guard Capt. Orin Dell spoke.")
                    .person("Orin Dell")
                    .body("Harbour Board", "Coast Guard")))
        .containsExactly(
            "Orin Dell: press director of Harbour Board (current)",
            "Orin Dell: Capt. of Coast Guard (current)");
  }

  @Test
  void anAppositionIsARoleWhereItEnds() {
    assertThat(
            roles(
                new Told(
                        "Ada Quill, a spokeswoman for Open Nets, said so. Orin Dell, Open Nets leader Bo Marn and others left.")
                    .person("Ada Quill", "Orin Dell", "Bo Marn")
                    .body("Open Nets")))
        .containsExactly(
            "Ada Quill: spokeswoman of Open Nets (current)",
            "Bo Marn: leader of Open Nets (current)");
  }

  @Test
  void anAppositionMayStandBeforeTheName() {
    assertThat(
            roles(
                new Told(
                        "The team's coach, Ada Quill, was proud. A spokesman for Open Nets, Orin Dell, was not.")
                    .person("Ada Quill", "Orin Dell")
                    .body("Open Nets")))
        .contains("Orin Dell: spokesman of Open Nets (current)")
        .anyMatch(role -> role.startsWith("Ada Quill: coach"));
  }

  @Test
  void whatSomebodyIsOrBecameIsARole() {
    assertThat(
            roles(
                new Told(
                        "Ada Quill is the director of Open Nets. Orin Dell stepped down as chairman of Open Nets. Bo Marn will become the chairman of Open Nets.")
                    .person("Ada Quill", "Orin Dell", "Bo Marn")
                    .body("Open Nets")))
        .containsExactly(
            "Ada Quill: director of Open Nets (current)",
            "Orin Dell: chairman of Open Nets (former)",
            "Bo Marn: chairman of Open Nets (future)");
  }

  @Test
  void anOccupationIsARoleOnlyInABody() {
    assertThat(
            roles(
                new Told("Ada Quill, an analyst at Orbel Institute, met Orin Dell, a historian.")
                    .person("Ada Quill", "Orin Dell")
                    .body("Orbel Institute")))
        .containsExactly("Ada Quill: analyst of Orbel Institute (current)");
  }

  @Test
  void aNamelessSpokesmanHasARole() {
    assertThat(
            roles(
                new Told("A spokesman for Open Nets denied it, and a farmer laughed.")
                    .nameless("A spokesman for Open Nets", "a farmer")
                    .body("Open Nets")))
        .containsExactly("A spokesman for Open Nets: spokesman of Open Nets (current)");
  }

  @Test
  void aFormerOfficeMakesNoAffiliation() {
    assertThat(
            affiliations(
                new Told("Former Harbour Board director Ada Quill left.")
                    .person("Ada Quill")
                    .body("Harbour Board")))
        .isEmpty();
  }

  @Test
  void aBodyIsPartOfAnother() {
    assertThat(
            affiliations(
                new Told(
                        "Open Nets, which is part of the Coastal League, met the Reef Guard, the armed wing of the Coastal League, near Orbel.")
                    .body("Open Nets", "Coastal League", "Reef Guard", "Orbel")))
        .containsExactly("Open Nets part_of Coastal League", "Reef Guard part_of Coastal League");
  }

  @Test
  void aStatesBodiesArePartOfItAndItsPeopleWorkForIt() {
    assertThat(
            affiliations(
                new Told(
                        "The French navy denied it. French officials agreed, and the French Democratic Forces did not.")
                    .group("French officials")
                    .body("French navy", "French Democratic Forces")))
        .containsExactly("French officials works_for France", "French navy part_of France");
  }

  @Test
  void membersAreThoseOfAPartyAndStaffThoseOfAPaper() {
    assertThat(
            affiliations(
                new Told(
                        "Ada Quill of the Harbour Party met Orin Dell of the Velmore Echo and the Reef Party's Bo Marn in Velmore.")
                    .person("Ada Quill", "Orin Dell", "Bo Marn")
                    .body("Harbour Party", "Velmore Echo", "Reef Party")
                    .place("Velmore")))
        .containsExactly(
            "Ada Quill member_of Harbour Party",
            "Orin Dell works_for Velmore Echo",
            "Bo Marn member_of Reef Party");
  }

  @Test
  void aCampHasMembers() {
    assertThat(
            affiliations(
                new Told(
                        "The pro-harbour camp won. Pro-harbour councillors Ada Quill and Orin Dell cheered; Bo Marn did not.")
                    .person("Ada Quill", "Orin Dell", "Bo Marn")))
        .containsExactly(
            "Ada Quill member_of pro-harbour camp", "Orin Dell member_of pro-harbour camp");
  }

  @Test
  void whoeverLedABodyInTheSamePhraseLeadsIt() {
    assertThat(
            affiliations(
                new Told(
                        "Open Nets, led by Chairman Orin Dell, agreed. Ada Quill heads the Coastal League.")
                    .person("Ada Quill", "Orin Dell")
                    .body("Open Nets", "Coastal League")))
        .containsExactly("Ada Quill leads Coastal League", "Orin Dell leads Open Nets");
  }

  @Test
  void theBodyOfAnOfficeMayStandElsewhere() {
    assertThat(
            roles(
                new Told("Former French president Orin Dell left. President Ada Quill stayed.")
                    .person("Ada Quill", "Orin Dell")))
        .contains("Ada Quill: President of France (current)");
  }
}
