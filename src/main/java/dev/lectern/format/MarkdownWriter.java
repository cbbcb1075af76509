package dev.lectern.format;

import dev.lectern.article.Block;
import dev.lectern.article.Document;
import dev.lectern.article.Inline;
import dev.lectern.article.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Documents to Markdown (CommonMark with tables, task lists, strike-through and footnotes). */
public final class MarkdownWriter {

  private final Set<String> linked;

  private MarkdownWriter(Document document) {
    linked = DocumentAnchors.linked(document);
  }

  public static String write(Document document) {
    String text = new MarkdownWriter(document).blocks(document.blocks());
    return text.isEmpty() ? "" : text + "\n";
  }

  private String blocks(List<Block> blocks) {
    StringBuilder out = new StringBuilder();
    boolean otherMarker = false;
    for (int i = 0; i < blocks.size(); i++) {
      Block before = i == 0 ? new Block.Rule() : blocks.get(i - 1);
      // Two lists in a row are told apart by their marker.
      otherMarker = isLike(before, blocks.get(i)) && !otherMarker;
      out.append(i == 0 ? "" : "\n\n").append(block(blocks.get(i), otherMarker));
    }
    return out.toString();
  }

  private static boolean isLike(Block before, Block block) {
    return before instanceof Block.Items a
        && block instanceof Block.Items b
        && a.ordered() == b.ordered();
  }

  private String block(Block block, boolean otherMarker) {
    return switch (block) {
      case Block.Heading heading -> heading(heading);
      case Block.Paragraph paragraph -> MarkdownText.of(paragraph.text());
      case Block.Quote quote -> quote(quote);
      case Block.Items items -> items(items, otherMarker);
      case Block.Definitions list -> definitions(list);
      case Block.Code code -> code(code);
      case Block.Picture picture -> picture(picture);
      case Block.Table table -> MarkdownTable.of(table);
      case Block.Rule rule -> "---";
      case Block.Formula formula -> "$$\n" + formula.tex() + "\n$$";
      case Block.Details details -> details(details);
      case Block.Callout callout -> callout(callout);
      case Block.Note note ->
          indented("[^" + MarkdownText.noteName(note.id()) + "]: ", "    ", blocks(note.blocks()));
    };
  }

  private String heading(Block.Heading heading) {
    String anchor =
        linked.contains(heading.anchor())
            ? MarkdownText.of(List.of(new Inline.Anchor(heading.anchor())))
            : "";
    return "#".repeat(heading.level()) + " " + anchor + MarkdownText.line(heading.text());
  }

  private String quote(Block.Quote quote) {
    List<String> parts = new ArrayList<>();
    if (!quote.blocks().isEmpty()) {
      parts.add(blocks(quote.blocks()));
    }
    if (!quote.source().isEmpty()) {
      parts.add("— " + MarkdownText.of(quote.source()));
    }
    return quoted(String.join("\n\n", parts));
  }

  private static String quoted(String text) {
    return indented("> ", "> ", text);
  }

  /** Puts one prefix before the first line and another before the rest; blank lines stay bare. */
  private static String indented(String first, String rest, String text) {
    String blank = rest.stripTrailing();
    StringBuilder out = new StringBuilder(first);
    for (String line : text.split("\n", -1)) {
      if (out.length() > first.length()) {
        out.append('\n').append(line.isEmpty() ? blank : rest);
      }
      out.append(line);
    }
    return out.toString();
  }

  private String items(Block.Items items, boolean otherMarker) {
    String separator = isTight(items) ? "\n" : "\n\n";
    List<String> lines = new ArrayList<>();
    int number = items.start();
    for (Block.Item item : items.items()) {
      String marker =
          items.ordered() ? number + (otherMarker ? ") " : ". ") : otherMarker ? "* " : "- ";
      lines.add(item(item, marker, separator));
      number++;
    }
    return String.join(separator, lines);
  }

  private String item(Block.Item item, String marker, String separator) {
    String box =
        switch (item.task()) {
          case NONE -> "";
          case OPEN -> "[ ] ";
          case DONE -> "[x] ";
        };
    String text =
        separator.length() > 1
            ? blocks(item.blocks())
            : item.blocks().stream().map(b -> block(b, false)).collect(Collectors.joining("\n"));
    return text.isEmpty()
        ? (marker + box).stripTrailing()
        : indented(marker + box, " ".repeat(marker.length()), text);
  }

  private static boolean isTight(Block.Items items) {
    return items.items().stream()
        .allMatch(item ->
            item.blocks().size() < 2
                || (item.blocks().size() == 2
                    && item.blocks().getFirst() instanceof Block.Paragraph
                    && item.blocks().getLast() instanceof Block.Items));
  }

  private String definitions(Block.Definitions list) {
    StringBuilder out = new StringBuilder();
    for (Block.Definition definition : list.definitions()) {
      out.append(out.isEmpty() || out.charAt(out.length() - 1) == '\n' ? "" : "\n\n");
      out.append(MarkdownText.line(definition.term())).append('\n');
      if (!definition.meaning().isEmpty()) {
        out.append(indented(": ", "  ", blocks(definition.meaning())));
      }
    }
    return out.toString().strip();
  }

  private static String code(Block.Code code) {
    String fence = "`".repeat(Math.max(3, MarkdownText.longestRun(code.text(), '`') + 1));
    return fence + code.language() + "\n" + code.text() + "\n" + fence;
  }

  private static String picture(Block.Picture picture) {
    String image = MarkdownText.image(picture.alt(), picture.source());
    return picture.caption().isEmpty()
        ? image
        : image + "\\\n" + MarkdownText.of(picture.caption());
  }

  private String details(Block.Details details) {
    String summary = MarkdownText.html(PlainText.of(details.summary()));
    return (details.open() ? "<details open>" : "<details>")
        + "\n<summary>"
        + summary
        + "</summary>\n\n"
        + blocks(details.blocks())
        + "\n\n</details>";
  }

  private String callout(Block.Callout callout) {
    StringBuilder text = new StringBuilder("[!" + callout.kind().toUpperCase(Locale.ROOT) + "]");
    boolean named = !PlainText.of(callout.title()).strip().equalsIgnoreCase(callout.kind());
    if (!callout.title().isEmpty() && named) {
      text.append("\n**").append(MarkdownText.line(callout.title())).append("**\n");
    }
    if (!callout.blocks().isEmpty()) {
      text.append('\n').append(blocks(callout.blocks()));
    }
    return quoted(text.toString());
  }
}
