package dev.lectern.store;

import dev.lectern.article.Block;
import dev.lectern.article.Document;
import dev.lectern.article.PlainText;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/**
 * What a post is about: its headings, and the words its text keeps coming back to.
 *
 * <p>A search for a word that most posts hold ranks the posts that are about it, instead of
 * weighing all that mention it; and related posts share these words.
 */
final class Topics {

  private static final int MOST = 12;
  private static final int LEAST_OFTEN = 3;

  /** Of a thousand words, so many must be it. */
  private static final int PER_THOUSAND = 4;

  /** Words that say nothing, in the languages most blogs are written in; folded. */
  private static final Set<String> SILENT =
      Arrays.stream(
              ("the and that this with for you are not but have has had was were will would can could"
                      + " should from they them their there then than these those what when where which"
                      + " who why how all any some more most other into out over only also just like one"
                      + " two use used using its it's our your his her she him been being does did done"
                      + " doing because about after before between each every very much many such same"
                      + " here now get got make made way new first well even still own too may might must"
                      + " both while through under without within don isn let see need want if it is in of"
                      + " to as at be by do go he me my no on or so up us we an am der die das und ist"
                      + " nicht ein eine einer eines einen mit fur auf von dem den des sich auch als wie"
                      + " aus bei nach uber oder aber wird sind les des une est pas que qui pour dans sur"
                      + " avec plus par mais sont cette comme los las una del con para por como mas pero"
                      + " sus este esta che non per della sono anche het een van dat niet voor zijn")
                  .split(" "))
          .collect(Collectors.toUnmodifiableSet());

  private Topics() {}

  static boolean isSilent(String word) {
    return SILENT.contains(word);
  }

  /** The words of the headings. */
  static String headings(Document body) {
    StringJoiner lines = new StringJoiner("\n");
    headings(body.blocks(), lines);
    return lines.toString();
  }

  private static void headings(List<Block> blocks, StringJoiner lines) {
    for (Block block : blocks) {
      if (block instanceof Block.Heading heading) {
        lines.add(PlainText.of(heading.text()));
      }
    }
  }

  /** The words that come back most, each as often as it weighs. */
  static String words(List<Words.Word> text) {
    Map<String, Integer> counts = new HashMap<>();
    for (Words.Word word : text) {
      if (word.text().length() >= 2 && !word.tail() && !SILENT.contains(word.text())) {
        counts.merge(word.text(), 1, Integer::sum);
      }
    }
    int least = Math.max(LEAST_OFTEN, text.size() * PER_THOUSAND / 1000);
    StringJoiner words = new StringJoiner(" ");
    counts.entrySet().stream()
        .filter(entry -> entry.getValue() >= least)
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST)
        .forEach(entry -> repeat(entry.getKey(), entry.getValue() / least, words));
    return words.toString();
  }

  /** A word that comes back twice as often counts once more. */
  private static void repeat(String word, int times, StringJoiner words) {
    for (int left = times; left > 0; left /= 2) {
      words.add(word);
    }
  }
}
