package dev.lectern.change;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The difference of two texts by words (Myers 1986, in linear space).
 *
 * <p>Lines are compared first and words only inside of lines that differ, so that a long text with
 * a few changes costs little. Laws: what was kept and removed is the text before, what was kept and
 * added is the text after.
 */
public final class WordDiff {

  /** What became of a piece of text. */
  public enum Fate {
    KEPT,
    REMOVED,
    ADDED
  }

  /** A piece of text with its fate; it may span lines. */
  public record Piece(Fate fate, String text) {}

  private static final Pattern LINE = Pattern.compile("[^\n]*\n|[^\n]+");

  /** A word, a run of white space, or one sign; of scripts without spaces, one character. */
  private static final Pattern WORD =
      Pattern.compile(
          "[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}]\\p{M}*|[\\p{L}\\p{N}\\p{M}_]+?"
              + "(?=[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsThai}]|[^\\p{L}\\p{N}\\p{M}_]|$)"
              + "|[ \t]+|.",
          Pattern.DOTALL);

  private final List<Piece> pieces = new ArrayList<>();

  private WordDiff() {}

  /** The pieces in order; neighbours have different fates. */
  public static List<Piece> between(String before, String after) {
    WordDiff diff = new WordDiff();
    diff.walk(parts(before, LINE), parts(after, LINE), diff::words);
    return List.copyOf(diff.pieces);
  }

  /** What to do with a stretch that differs. */
  private interface Differing {
    void parts(List<String> before, List<String> after);
  }

  private static List<String> parts(String text, Pattern pattern) {
    return pattern.matcher(text).results().map(MatchResult::group).toList();
  }

  private void words(List<String> before, List<String> after) {
    walk(
        parts(String.join("", before), WORD),
        parts(String.join("", after), WORD),
        (removed, added) -> {
          removed.forEach(word -> add(Fate.REMOVED, word));
          added.forEach(word -> add(Fate.ADDED, word));
        });
  }

  private void walk(List<String> before, List<String> after, Differing differing) {
    int at = 0;
    for (Change change : changes(before, after)) {
      before.subList(at, change.startOriginal).forEach(part -> add(Fate.KEPT, part));
      differing.parts(
          before.subList(change.startOriginal, change.endOriginal),
          after.subList(change.startRevised, change.endRevised));
      at = change.endOriginal;
    }
    before.subList(at, before.size()).forEach(part -> add(Fate.KEPT, part));
  }

  /** Neighbouring changes as one: the linear-space search reports them step by step. */
  private static List<Change> changes(List<String> before, List<String> after) {
    List<Change> joined = new ArrayList<>();
    for (Change change : new MyersDiffWithLinearSpace<String>().computeDiff(before, after, null)) {
      boolean follows = !joined.isEmpty() && isNext(joined.getLast(), change);
      joined.add(follows ? both(joined.removeLast(), change) : change);
    }
    return joined;
  }

  private static boolean isNext(Change last, Change change) {
    return last.endOriginal == change.startOriginal && last.endRevised == change.startRevised;
  }

  private static Change both(Change first, Change second) {
    return new Change(
        DeltaType.CHANGE,
        first.startOriginal,
        second.endOriginal,
        first.startRevised,
        second.endRevised);
  }

  private void add(Fate fate, String text) {
    if (!pieces.isEmpty() && pieces.getLast().fate() == fate) {
      pieces.add(new Piece(fate, pieces.removeLast().text() + text));
    } else {
      pieces.add(new Piece(fate, text));
    }
  }
}
