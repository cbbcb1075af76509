package dev.lectern;

import dev.lectern.config.Setting;
import dev.lectern.config.Settings;
import dev.lectern.config.Settings.Binding;
import dev.lectern.problem.Problem;
import dev.lectern.problem.ProblemException;
import dev.lectern.store.Library;
import dev.lectern.ui.KeyMap;
import dev.lectern.ui.Prefs;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** The settings in the words of the screen, which knows no files. */
final class Wanted {

  /** What keys of the screen change too, and the library remembers under the same names. */
  private static final Set<Setting> REMEMBERED =
      Set.of(Setting.THEME, Setting.MEASURE, Setting.CARDS);

  private Wanted() {}

  static Prefs prefs(Settings settings) {
    return new Prefs(
        settings.word(Setting.THEME),
        Prefs.DEFAULT.dark(),
        settings.number(Setting.MEASURE),
        settings.isOn(Setting.CARDS),
        settings.isOn(Setting.MOUSE),
        settings.isOn(Setting.ASCII),
        settings.isOn(Setting.PICTURES));
  }

  /** The keys, where some are bound otherwise; a wrong one is laid at its line's door. */
  static KeyMap keys(Settings settings, Path file) {
    if (settings.keys().isEmpty()) {
      return KeyMap.DEFAULT;
    }
    Map<String, List<String>> all = new HashMap<>();
    settings
        .keys()
        .forEach((action, bound) -> {
          keys(Map.of(action, bound.keys()), file, bound.line());
          all.put(action, bound.keys());
        });
    return keys(
        all,
        file,
        settings.keys().values().stream().map(Binding::line).reduce((a, b) -> b).orElseThrow());
  }

  private static KeyMap keys(Map<String, List<String>> keys, Path file, OptionalInt line) {
    try {
      return KeyMap.of(keys);
    } catch (ProblemException e) {
      if (e.problem() instanceof Problem.BadSetting wrong) {
        throw new ProblemException(
            new Problem.BadSetting(file.toString(), line, wrong.detail()), e);
      }
      throw e;
    }
  }

  /**
   * Lets a setting that was changed in the file win over what a key of the screen chose before; a
   * key pressed later wins over the file, until that is changed again.
   */
  static void settle(Library library, Settings settings) {
    for (Setting setting : REMEMBERED) {
      String value = settings.word(setting);
      String seen = "config." + setting.id();
      boolean given = settings.given().containsKey(setting);
      if (given && !library.remembered(seen).equals(Optional.of(value))) {
        library.remember(setting.id(), value);
        library.remember(seen, value);
      }
    }
  }
}
