package dev.lectern.export;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names of files made of titles: letters and digits of any script and hyphens, nothing that a file
 * system or a shell would read otherwise, not too long, each given once.
 */
final class FileNames {

  /** Characters of a title that go into a name; four bytes each stay below the usual 255. */
  private static final int LONGEST = 50;

  private static final Pattern OTHER = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+");

  /** Names of devices on Windows, with whatever ending. */
  private static final Pattern RESERVED =
      Pattern.compile("con|prn|aux|nul|com\\d|lpt\\d|index|", Pattern.CASE_INSENSITIVE);

  private final Set<String> given = new HashSet<>();

  /** A name that was not given before, without an ending. */
  String of(String day, String title) {
    String words = words(title);
    String safe = RESERVED.matcher(words).matches() ? words + "post" : words;
    String whole = day.isEmpty() ? safe : day + "-" + safe;
    String name = whole;
    for (int i = 2; !given.add(name.toLowerCase(Locale.ROOT)); i++) {
      name = whole + "-" + i;
    }
    return name;
  }

  private static String words(String title) {
    String plain = Normalizer.normalize(title, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    String hyphens = OTHER.matcher(plain).replaceAll("-");
    int length = hyphens.codePointCount(0, hyphens.length());
    String cut = hyphens.substring(0, hyphens.offsetByCodePoints(0, Math.min(length, LONGEST)));
    return cut.replaceAll("^-|-$", "");
  }
}
