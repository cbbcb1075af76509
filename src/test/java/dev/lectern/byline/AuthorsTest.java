package dev.lectern.byline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = true,
      textBlock =
          """
          Ann Lee                                    | Ann Lee
          By Ann Lee                                 | Ann Lee
          by: Ann Lee,                               | Ann Lee
          Written by Ann Lee                         | Ann Lee
          Words by Ann Lee                           | Ann Lee
          Ann Lee and Bo Chan                        | Ann Lee;Bo Chan
          Ann Lee, Bo Chan, and Cy Diaz              | Ann Lee;Bo Chan;Cy Diaz
          Ann Lee & Bo Chan                          | Ann Lee;Bo Chan
          Ann Lee; Bo Chan                           | Ann Lee;Bo Chan
          By Ann Lee, Staff Writer                   | Ann Lee
          Ann Lee, Senior Editor - 5 March 2024      | Ann Lee
          Ann Lee <ann@example.org>                  | Ann Lee
          ann@example.org (Ann Lee)                  | none
          Ann Lee (@annlee)                          | Ann Lee
          @annlee                                    | none
          Ann O'Lee-Smith Jr.                        | Ann O'Lee-Smith Jr.
          Martin Luther King, Jr.                    | Martin Luther King
          von Ann Lee und Bo Chan                    | Ann Lee;Bo Chan
          Par Ann Lee et Bo Chan                     | Ann Lee;Bo Chan
          Por Ann Lee                                | Ann Lee
          Автор: Анна Ли                             | Анна Ли
          作者：李安                                  | 李安
          admin                                      | none
          https://example.org/ann                    | none
          Ann Lee / Bo Chan                          | Ann Lee;Bo Chan
          Vincent van Gogh                           | Vincent van Gogh
          12 comments                                | none
          March 5, 2024                              | none
          Editorial Team                             | none
          Ann Lee, Ann Lee                           | Ann Lee
          Alle Beiträge von Ann Lee                  | Ann Lee
          Eingestellt von Ann Lee                    | Ann Lee
          Example Media GmbH                         | none
          SENIOR Ann Lee                             | none
          Ann Lee's Co-Founder                       | none
          Ann Minuteman                              | Ann Minuteman
          Musterverein e.V.                          | none
          Our Ann                                    | none
          The Team Lee                               | none
          Staff                                      | none
          Ann Staff                                  | Ann Staff
          Ann Lee 3                                  | none
          Ann Lee3                                   | Ann Lee3
          Ann2024                                    | none
          Ann Lee (Jr.)                              | Ann Lee
          PhD.                                       | none
          ‘“Ann Lee,”                                | Ann Lee
          """)
  void a_byline_names_its_authors(String byline, String expected) {
    var names = Authors.parse(byline);
    assertThat(names.isEmpty() ? "none" : String.join(";", names)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ann Lee",
        "Ann O'Lee-Smith",
        "Ann B. Lee Jr.",
        "Vincent van Gogh",
        "Ann van der Lee",
        "Tzu-Li Tai",
        "Анна Ли",
        "谢若含",
        "김철수"
      })
  void a_person_has_a_name_of_several_words(String name) {
    assertThat(Authors.isPersonal(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "documentation",
        "machine learning",
        "Ann",
        "way of example",
        "2 May",
        "",
        "Ann of Lee",
        "Ann von",
        "van Gogh",
        "Ann Bo Cy Di Ed",
        "Ann van der de Lee",
        "李"
      })
  void a_label_is_no_name_of_a_person(String label) {
    assertThat(Authors.isPersonal(label)).isFalse();
  }
}
