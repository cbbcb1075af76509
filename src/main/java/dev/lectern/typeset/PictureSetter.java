package dev.lectern.typeset;

import dev.lectern.article.Block;
import dev.lectern.article.Inline;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Sets pictures: their cells where they are at hand, else what they show in words and their size.
 */
final class PictureSetter {

  private final Layout.Measure measure;
  private final Sheet sheet;
  private final Signs signs;

  /** {@code image20260724112251196}, {@code IMG_0042}, {@code 8bc1d7a04e5f2c33}. */
  private static final Pattern SILENT =
      Pattern.compile(
          "(?iU)(?:images?|img|pics?|dsc|photos?|screen.?shots?|untitled)?[\\W_\\d]*"
              + "(?:[0-9a-f]{8}[0-9a-f-]*)?");

  PictureSetter(Layout.Measure measure, Sheet sheet) {
    this.measure = measure;
    this.sheet = sheet;
    this.signs = sheet.signs();
  }

  void set(Block.Picture picture, Margin margin, int room) {
    int part = sheet.part(picture);
    List<List<Span>> rows = measure.pictures().rows(picture, room);
    if (rows.isEmpty()) {
      words(picture, margin, room, part);
    } else {
      rows.forEach(row -> sheet.line(margin, row, 0, Line.Kind.PICTURE, part));
      sheet.advance(1);
    }
    if (!picture.caption().isEmpty()) {
      Look look = Look.of(Role.CAPTION).with(Span.Style::withEmphasis);
      sheet.text(picture.caption(), look, margin, room, Line.Kind.TEXT);
    }
  }

  private void words(Block.Picture picture, Margin margin, int room, int part) {
    Look look = new Look(Span.Style.of(Role.CAPTION), picture.source());
    Span sign = Span.of(signs.picture() + " ", Role.CAPTION);
    Margin hanging = margin.with(sign, Span.of("  ", Role.CAPTION), 2);
    Inline.Text text = new Inline.Text(description(picture));
    sheet.labelled(List.of(text), look, hanging, Math.max(1, room - 2), part);
  }

  private String description(Block.Picture picture) {
    String alt = picture.alt().isBlank() ? fileName(picture.source()) : picture.alt();
    boolean sized = picture.width() > 0 && picture.height() > 0;
    String size = picture.width() + "\u00A0" + signs.times() + "\u00A0" + picture.height();
    return sized ? alt + " " + signs.dot() + "\u00A0" + size : alt;
  }

  /** {@code %D0%BA%D0%BE%D1%82.png} (RFC 3986, 2.1); as it is where that is no text. */
  private static String decoded(String name) {
    boolean encoded = name.matches("(?:[^%]|%[0-9A-Fa-f]{2})*");
    String text =
        encoded ? URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8) : name;
    return text.codePoints().allMatch(PictureSetter::isPrinted) ? text : name;
  }

  private static boolean isPrinted(int codePoint) {
    return codePoint != 0xFFFD && TextWidth.columns(Character.toString(codePoint)) > 0;
  }

  /** The name of the file, unless it is a number or a code that says nothing. */
  private static String fileName(String source) {
    String path = source.replaceFirst("[?#].*", "").replaceFirst("/+$", "");
    String name = decoded(path.substring(path.lastIndexOf('/') + 1)).replaceFirst(".*/", "");
    boolean silent = SILENT.matcher(name.replaceFirst("\\.\\w+$", "")).matches();
    return source.startsWith("data:") || silent ? "picture" : name;
  }
}
