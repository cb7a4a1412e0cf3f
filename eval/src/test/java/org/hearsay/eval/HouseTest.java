package org.hearsay.eval;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.hearsay.record.Span;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the plan of the house: which module knows which, and what lives where. */
class HouseTest {
  private static final int MOST_COMPONENTS = 8;
  private static JavaClasses house;

  @BeforeAll
  static void scan() {
    house =
        new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.hearsay");
  }

  @ParameterizedTest
  @ValueSource(strings = {"record", "gather", "reader", "store", "web", "cli", "eval"})
  void theScanSawEveryModule(String module) {
    assertThat(house).anyMatch(type -> type.getPackageName().startsWith("org.hearsay." + module));
  }

  @Test
  void theScanSawTheRecord() {
    assertThat(house.contain(Span.class)).isTrue();
    assertThat(house.size()).isGreaterThan(100);
  }

  @ParameterizedTest
  @CsvSource({
    "record, gather reader store web cli eval",
    "gather, reader store web cli eval",
    "reader, gather store web cli eval",
    "store, gather reader web cli eval",
    "web, cli eval",
    "cli, eval",
  })
  void aModuleKnowsOnlyTheFloorsBelow(String module, String above) {
    String[] packages =
        Arrays.stream(above.split(" ")).map(HouseTest::everythingIn).toArray(String[]::new);

    noClasses()
        .that()
        .resideInAPackage(everythingIn(module))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(packages)
        .check(house);
  }

  @ParameterizedTest
  @CsvSource({
    "ai.onnxruntime.., org.hearsay.reader.encoder..",
    "org.jsoup.., org.hearsay.gather..",
    "org.jdbi.., org.hearsay.store..",
    "org.flywaydb.., org.hearsay.store.database..",
    "com.zaxxer.., org.hearsay.store.database..",
    "org.sqlite.., org.hearsay.store.database..",
    "org.snakeyaml.., org.hearsay.reader.knowledge..",
    "io.javalin.., org.hearsay.web..",
    "gg.jte.., org.hearsay.web.page..",
    "org.bouncycastle.., org.hearsay.web.safety..",
    "picocli.., org.hearsay.cli.. org.hearsay.eval..",
  })
  void aThirdPartyPartHasItsRoom(String part, String rooms) {
    noClasses()
        .that()
        .resideOutsideOfPackages(rooms.split(" "))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(part)
        .check(house);
  }

  @Test
  void packagesFormNoCycle() {
    slices().matching("org.hearsay.(**)").should().beFreeOfCycles().check(house);
  }

  @Test
  void theReaderHasNoClockAndPrintsNothing() {
    noClasses()
        .that()
        .resideInAnyPackage("org.hearsay.record..", "org.hearsay.reader..", "org.hearsay.gather..")
        .should()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(System.class, "nanoTime")
        .orShould()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .check(house);
  }

  @Test
  void everyPackageIsNullMarkedAndDescribed() {
    assertThat(house.stream().map(JavaClass::getPackage).distinct())
        .allSatisfy(
            room -> assertThat(room.isAnnotatedWith(NullMarked.class)).as(room.getName()).isTrue());
  }

  @Test
  void recordsAreSmallAndHoldNoArrays() {
    classes().that().areRecords().should(haveFewComponentsWithoutArrays()).check(house);
  }

  @Test
  void namesSayWhatAThingIs() {
    noClasses().should().haveNameMatching(".*(Manager|Helper|Util|Utils|Info|Impl)$").check(house);
  }

  private static ArchCondition<JavaClass> haveFewComponentsWithoutArrays() {
    return new ArchCondition<>("have at most " + MOST_COMPONENTS + " components and no arrays") {
      @Override
      public void check(JavaClass type, ConditionEvents events) {
        List<RecordComponent> parts = List.of(type.reflect().getRecordComponents());
        boolean small = parts.size() <= MOST_COMPONENTS;
        boolean plain = parts.stream().noneMatch(part -> part.getType().isArray());
        events.add(new SimpleConditionEvent(type, small && plain, type.getName() + " " + parts));
      }
    };
  }

  private static String everythingIn(String module) {
    return "org.hearsay." + module + "..";
  }
}
