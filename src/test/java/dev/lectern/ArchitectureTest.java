package dev.lectern;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Who may import whom, as a table. To add an arrow, change the table and say why in package-info.
 */
class ArchitectureTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("dev.lectern");

  private static final Map<String, Set<String>> ARROWS =
      Map.ofEntries(
          row("address", ""),
          row("problem", ""),
          row("article", ""),
          row("query", ""),
          row("change", ""),
          row("byline", "article"),
          row("format", "address article problem"),
          row("fetch", "address problem"),
          row("feed", "address article byline format problem"),
          row("discover", "address article byline feed fetch format problem"),
          row("extract", "address article byline format problem"),
          row("store", "address article format query problem"),
          row("sync", "address article byline discover extract feed fetch format problem store"),
          row("typeset", "article"),
          row("ui", "article change problem query store sync typeset"),
          row("ui.view", "article problem query store typeset ui"),
          row("ui.terminal", "address article export problem query store sync typeset ui ui.view"),
          row("export", "address article byline format problem query store"),
          row("demo", ""),
          row("config", "problem"),
          row(
              "cli",
              "address article byline change config demo discover export extract feed fetch format problem query"
                  + " store sync typeset ui.terminal"));

  private static final Map<String, String> THIRD_PARTIES =
      Map.of(
          "com.googlecode.lanterna..", "ui.terminal",
          "java.sql..", "store",
          "org.sqlite..", "store",
          "java.net.http..", "fetch",
          "picocli..", "cli",
          "org.tomlj..", "config",
          "com.github.difflib..", "change",
          "org.fife..", "typeset",
          "com.ibm.icu..", "typeset",
          "javax.imageio..", "typeset");

  private static Map.Entry<String, Set<String>> row(String from, String to) {
    return Map.entry(from, to.isEmpty() ? Set.of() : Set.of(to.split(" ")));
  }

  private static String name(JavaClass type) {
    return type.getPackageName().equals("dev.lectern")
        ? ""
        : type.getPackageName().substring("dev.lectern.".length());
  }

  private static Stream<String> imports(JavaClass type) {
    return type.getDirectDependenciesFromSelf().stream()
        .map(dependency -> dependency.getTargetClass().getBaseComponentType())
        .filter(target -> target.getPackageName().startsWith("dev.lectern"))
        .filter(target -> !target.getPackageName().equals(type.getPackageName()))
        .filter(target -> !target.getSimpleName().equals("package-info"))
        .map(target -> name(type) + " -> " + name(target));
  }

  @Test
  void packages_import_what_the_table_allows() {
    Set<String> allowed =
        ARROWS.entrySet().stream()
            .flatMap(row -> row.getValue().stream().map(to -> row.getKey() + " -> " + to))
            .collect(Collectors.toSet());
    Set<String> drawn =
        CLASSES.stream()
            .filter(type -> !name(type).isEmpty())
            .flatMap(ArchitectureTest::imports)
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(drawn).isSubsetOf(allowed);
  }

  @Test
  void every_package_stands_in_the_table() {
    Set<String> packages = CLASSES.stream().map(ArchitectureTest::name).collect(Collectors.toSet());
    packages.remove("");
    assertThat(packages).isEqualTo(ARROWS.keySet());
  }

  @Test
  void there_are_no_cycles() {
    SlicesRuleDefinition.slices()
        .matching("dev.lectern.(**)")
        .should()
        .beFreeOfCycles()
        .check(CLASSES);
  }

  @Test
  void each_third_party_is_seen_by_one_package() {
    THIRD_PARTIES.forEach((library, owner) ->
        noClasses()
            .that(not(resideInAPackage("dev.lectern." + owner)))
            .and(resideInAPackage("dev.lectern.."))
            .should()
            .dependOnClassesThat(resideInAPackage(library))
            .allowEmptyShould(true)
            .check(CLASSES));
  }

  @Test
  void jsoup_is_seen_where_web_text_is_read() {
    classes()
        .that(resideInAPackage("org.jsoup.."))
        .should()
        .onlyBeAccessed()
        .byAnyPackage(
            "org.jsoup..",
            "dev.lectern.format",
            "dev.lectern.discover",
            "dev.lectern.feed",
            "dev.lectern.extract",
            "dev.lectern.export",
            "dev.lectern.cli")
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @Test
  void only_the_borders_touch_the_console_or_the_clock() {
    noClasses()
        .that(not(belongToAnyOf(Main.class)))
        .and(not(resideInAnyPackage("dev.lectern", "dev.lectern.cli")))
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .callMethod(java.time.Instant.class, "now")
        .orShould()
        .callMethod(java.time.LocalDate.class, "now")
        .orShould()
        .callMethod(System.class, "getenv")
        .orShould()
        .callMethod(System.class, "getenv", String.class)
        .check(CLASSES);
  }
}
