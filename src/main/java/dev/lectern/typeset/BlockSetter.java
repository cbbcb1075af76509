package dev.lectern.typeset;

import dev.lectern.article.Block;
import dev.lectern.article.Inline;
import dev.lectern.article.PlainText;
import java.util.List;
import java.util.Locale;

/** Sets blocks on a sheet, one below the other. */
final class BlockSetter {

  /** Margins that would leave fewer columns than this for text are replaced by the innermost. */
  private static final int NARROWEST = 16;

  private final Layout.Measure measure;
  private final Sheet sheet;
  private final Signs signs;

  BlockSetter(Layout.Measure measure, Sheet sheet) {
    this.measure = measure;
    this.sheet = sheet;
    this.signs = sheet.signs();
  }

  /** Blocks with the leading between them. */
  void set(List<Block> blocks, Margin margin) {
    for (int i = 0; i < blocks.size(); i++) {
      if (i > 0) {
        lead(Leading.between(blocks.get(i - 1), blocks.get(i)), margin);
      }
      set(blocks.get(i), margin);
    }
  }

  void lead(int lines, Margin margin) {
    for (int i = 0; i < lines; i++) {
      sheet.blank(margin);
    }
  }

  void set(Block block, Margin margin) {
    switch (block) {
      case Block.Heading heading -> heading(heading, margin);
      case Block.Paragraph paragraph -> text(paragraph.text(), Look.of(Role.TEXT), margin);
      case Block.Quote quote -> quote(quote, margin);
      case Block.Items items -> new ListSetter(this, signs).set(items, margin);
      case Block.Definitions definitions -> definitions(definitions, margin);
      case Block.Code code -> new CodeSetter(measure, sheet).set(code, indented(margin, 2));
      case Block.Picture picture ->
          new PictureSetter(measure, sheet).set(picture, margin, room(margin));
      case Block.Table table -> table(table, margin);
      case Block.Rule rule -> rule(margin);
      case Block.Formula formula -> formula(formula, margin);
      case Block.Details details -> details(details, margin);
      case Block.Callout callout -> callout(callout, margin);
      case Block.Note note -> note(note, margin);
    }
  }

  /** The columns left for text beside a margin. */
  int room(Margin margin) {
    return Math.max(1, measure.columns() - margin.columns());
  }

  /** A margin within another, or instead of it where both would leave too little room. */
  Margin within(Margin margin, Span first, Span rest) {
    int columns = signs.columns(first.text());
    Margin outer = room(margin) - columns < NARROWEST ? Margin.none() : margin;
    return outer.with(first, rest, columns);
  }

  /** A line that has a margin and nothing else. */
  void empty(Margin margin) {
    sheet.line(margin, List.of(), Line.Kind.TEXT);
    sheet.advance(1);
  }

  Margin indented(Margin margin, int by) {
    Span spaces = Span.of(TextWidth.spaces(by), Role.TEXT);
    return within(margin, spaces, spaces);
  }

  void text(List<Inline> text, Look look, Margin margin) {
    sheet.text(text, look, margin, room(margin), Line.Kind.TEXT);
  }

  private void heading(Block.Heading heading, Margin margin) {
    if (!heading.anchor().isEmpty()) {
      sheet.anchor(heading.anchor());
    }
    Look look = Look.of(role(heading.level())).with(Span.Style::withStrong);
    Look deep = heading.level() > 4 ? look.with(Span.Style::withEmphasis) : look;
    sheet.text(heading.text(), deep, margin, room(margin), Line.Kind.HEADING);
  }

  private static Role role(int level) {
    return switch (level) {
      case 1 -> Role.HEADING_1;
      case 2 -> Role.HEADING_2;
      default -> Role.HEADING_3;
    };
  }

  private void quote(Block.Quote quote, Margin margin) {
    Span bar = Span.of(signs.bar() + " ", Role.QUOTE_BAR);
    Margin quoted = within(margin, bar, bar);
    set(quote.blocks(), quoted);
    if (!quote.source().isEmpty()) {
      Look look = Look.of(Role.CAPTION);
      InlineSetter source = new InlineSetter(signs).add(signs.dash() + " ", look);
      sheet.passage(
          source.add(quote.source(), look).passage(), quoted, room(quoted), Line.Kind.TEXT);
    }
  }

  private void definitions(Block.Definitions list, Margin margin) {
    boolean started = false;
    boolean meant = false;
    for (Block.Definition definition : list.definitions()) {
      lead(started && meant ? 1 : 0, margin);
      text(definition.term(), Look.of(Role.TEXT).with(Span.Style::withStrong), margin);
      set(definition.meaning(), indented(margin, 4));
      started = true;
      meant = !definition.meaning().isEmpty();
    }
  }

  private void table(Block.Table table, Margin margin) {
    new TableSetter(sheet).set(table, margin, room(margin));
    caption(table.caption(), margin);
  }

  void caption(List<Inline> caption, Margin margin) {
    if (!caption.isEmpty()) {
      text(caption, Look.of(Role.CAPTION).with(Span.Style::withEmphasis), margin);
    }
  }

  private void rule(Margin margin) {
    int room = room(margin);
    int length = Math.max(3, room / 3);
    String rule = TextWidth.spaces((room - length) / 2) + signs.rule().repeat(length);
    sheet.line(margin, List.of(Span.of(rule, Role.RULE)), Line.Kind.TEXT);
    sheet.advance(1);
  }

  /** The short line between the text and its notes. */
  void notesRule(Margin margin) {
    String rule = signs.rule().repeat(Math.min(12, room(margin)));
    sheet.line(margin, List.of(Span.of(rule, Role.RULE)), Line.Kind.TEXT);
  }

  private void formula(Block.Formula formula, Margin margin) {
    String set = signs.formula(formula.tex());
    Margin inner = indented(margin, 4);
    int part = sheet.part(formula);
    for (String line : set.split("\n", -1)) {
      sheet.line(inner, List.of(Span.of(line, Role.FORMULA)), 0, Line.Kind.FORMULA, part);
    }
    sheet.advance(formula.tex().length() + 1);
  }

  private void details(Block.Details details, Margin margin) {
    int part = sheet.part(details);
    boolean open = details.open() != measure.turned().contains(part);
    Span sign = Span.of(signs.fold(open) + " ", Role.MARKER);
    Margin summary = margin.with(sign, Span.of("  ", Role.TEXT), 2);
    sheet.fold(details.summary(), summary, room(summary), part);
    if (open) {
      inner(details.blocks(), indented(margin, 2));
    } else {
      sheet.hidden(() -> inner(details.blocks(), indented(margin, 2)));
    }
  }

  private void inner(List<Block> blocks, Margin margin) {
    if (!blocks.isEmpty()) {
      lead(1, margin);
      set(blocks, margin);
    }
  }

  private void callout(Block.Callout callout, Margin margin) {
    Span bar = Span.of(signs.bar() + " ", Role.CALLOUT);
    Margin inner = within(margin, bar, bar);
    Look look = Look.of(Role.CALLOUT).with(Span.Style::withStrong);
    InlineSetter title = new InlineSetter(signs);
    title.add(kind(callout), look).add(callout.title(), look);
    if (!title.isEmpty()) {
      sheet.passage(title.passage(), inner, room(inner), Line.Kind.TEXT);
    }
    set(callout.blocks(), inner);
  }

  /** The kind of a callout as the beginning of its title, unless the title says it itself. */
  private String kind(Block.Callout callout) {
    String title = PlainText.of(callout.title());
    String kind = callout.kind();
    if (kind.isEmpty() || title.toLowerCase(Locale.ROOT).contains(kind)) {
      return "";
    }
    String capitalised = kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1);
    return title.isBlank() ? capitalised : capitalised + " " + signs.dot() + " ";
  }

  private void note(Block.Note note, Margin margin) {
    sheet.anchor(InlineSetter.NOTE + note.id());
    String label = (note.label().isBlank() ? "*" : note.label()) + " ";
    Span sign = Span.of(label, Role.NOTE_MARK);
    Span rest = Span.of(TextWidth.spaces(signs.columns(label)), Role.TEXT);
    set(note.blocks(), within(margin, sign, rest));
  }
}
