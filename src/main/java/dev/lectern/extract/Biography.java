package dev.lectern.extract;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Takes out the last lines of an article where they introduce its author by name. */
final class Biography {

  /** Within how many of the last lines an author is introduced. */
  private static final int REACH = 4;

  private static final int LONGEST = 1_200;

  /** What follows a name that is introduced. */
  private static final Pattern VERB =
      Pattern.compile(
          "(?iu)^,? ?(?:\\([^)]{1,40}\\) )?(?:is|was|has|writes|covers|works|worked|lives|leads|reports|holds|joined|currently|ist|schreibt|arbeitet|war|lebt|est|écrit|travaille|es|escribe|trabaja|é|escreve|è|scrive|schrijft|werkt|jest|pisze)\\b.*");

  private static final Set<String> PARTS = Set.of("li", "dl", "table", "pre");

  private final Cuts cuts;
  private final List<String> authors;

  Biography(Cuts cuts, List<String> authors) {
    this.cuts = cuts;
    this.authors = authors.stream().filter(name -> name.indexOf(' ') > 0).toList();
  }

  void cut() {
    List<TextLine> lines = authors.isEmpty() ? List.of() : cuts.lines();
    for (int i = Math.max(1, lines.size() - REACH); i < lines.size(); i++) {
      if (introduces(lines.get(i).text())) {
        lines.subList(i, lines.size()).stream()
            .takeWhile(line -> !Shapes.isIn(line.block(), PARTS))
            .forEach(line -> cuts.cut(line, Furniture.Rule.AUTHOR_BOX));
        return;
      }
    }
  }

  private boolean introduces(String line) {
    return line.length() < LONGEST
        && authors.stream()
            .anyMatch(name ->
                line.regionMatches(true, 0, name, 0, name.length())
                    && VERB.matcher(line.substring(name.length())).matches());
  }
}
