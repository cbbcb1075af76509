package dev.lectern.config;

import dev.lectern.problem.Problem;
import dev.lectern.problem.ProblemException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Changes one line of a settings file and leaves the others, with their comments, as they are. */
public final class SettingsEdit {

  private static final Pattern TABLE = Pattern.compile("\\s*\\[.*");

  private SettingsEdit() {}

  /**
   * The text with a setting changed or added before the first table.
   *
   * @throws ProblemException where the outcome would not be a right file; nothing is written here
   */
  public static String set(String text, Setting setting, String typed, String where) {
    List<String> lines = new ArrayList<>(text.lines().toList());
    Pattern there = Pattern.compile("\\s*\"?" + setting.id() + "\"?\\s*=.*");
    String line = setting.id() + " = " + setting.written(typed);
    int tables = first(lines, TABLE, lines.size());
    int at = first(lines.subList(0, tables), there, -1);
    if (at >= 0) {
      lines.set(at, line);
    } else {
      lines.add(tables, line);
    }
    String changed = String.join("\n", lines) + "\n";
    return checked(changed, setting, where);
  }

  private static int first(List<String> lines, Pattern pattern, int otherwise) {
    for (int i = 0; i < lines.size(); i++) {
      if (pattern.matcher(lines.get(i)).matches()) {
        return i;
      }
    }
    return otherwise;
  }

  private static String checked(String text, Setting setting, String where) {
    if (!SettingsFile.parse(text, where).given().containsKey(setting)) {
      throw new ProblemException(
          new Problem.BadSetting(
              where, OptionalInt.empty(), "%s could not be set".formatted(setting.id())));
    }
    return text;
  }
}
