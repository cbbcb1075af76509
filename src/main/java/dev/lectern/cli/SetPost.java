package dev.lectern.cli;

import dev.lectern.article.Article;
import dev.lectern.article.Block;
import dev.lectern.article.Dateline;
import dev.lectern.article.Document;
import dev.lectern.article.Headline;
import dev.lectern.article.Inline;
import dev.lectern.store.Library.PostRow;
import dev.lectern.typeset.Layout;
import dev.lectern.typeset.Line;
import dev.lectern.typeset.Role;
import dev.lectern.typeset.Span;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A post set in lines for a plain terminal or a pipe. */
final class SetPost {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

  private final Console console;

  SetPost(Console console) {
    this.console = console;
  }

  List<String> lines(PostRow row, Article article, int columns) {
    List<String> lines = new ArrayList<>();
    Layout.Measure measure = new Layout.Measure(columns, false);
    lines.addAll(words(row.headline().title(), Role.TITLE, measure));
    lines.addAll(words(byline(row), Role.BYLINE, measure));
    lines.add("");
    Layout.set(article.body(), measure).forEach(line -> lines.add(styled(line)));
    return lines;
  }

  private List<String> words(String text, Role role, Layout.Measure measure) {
    Document words = new Document(List.of(new Block.Paragraph(List.of(new Inline.Text(text)))));
    return Layout.set(words, measure).stream()
        .map(line -> styled(Line.of(Span.of(line.text(), role))))
        .toList();
  }

  private static String byline(PostRow row) {
    List<String> parts = new ArrayList<>();
    parts.add(row.blogName());
    parts.addAll(row.headline().authors());
    row.headline().published().map(Dateline::day).map(DAY::format).ifPresent(parts::add);
    row.headline().minutes().ifPresent(minutes -> parts.add(Headline.minutesInWords(minutes)));
    return String.join(" · ", parts);
  }

  private String styled(Line line) {
    if (!console.styled()) {
      return line.text().stripTrailing();
    }
    StringBuilder out = new StringBuilder();
    line.spans().forEach(span -> out.append(sgr(span)).append(span.text()).append("\u001b[0m"));
    return out.toString();
  }

  /** Weight and slant only, so that it reads well on any background. */
  private static String sgr(Span span) {
    StringBuilder codes = new StringBuilder();
    boolean strong =
        switch (span.style().role()) {
          case TITLE, HEADING_1, HEADING_2, HEADING_3, TABLE_HEAD, CALLOUT -> true;
          default -> span.style().strong();
        };
    codes.append(strong ? ";1" : "");
    codes.append(span.style().emphasis() ? ";3" : "");
    codes.append(span.style().underline() || !span.link().isEmpty() ? ";4" : "");
    codes.append(span.style().strike() ? ";9" : "");
    return codes.isEmpty() ? "" : "\u001b[" + codes.substring(1) + "m";
  }
}
