package dev.lectern.demo;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.StringTokenizer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Small pieces of HTML that several pages share. */
final class Markup {
  private static final Pattern TAG = Pattern.compile("<[^>]*>");
  private static final DateTimeFormatter LONG_DATE =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

  private Markup() {}

  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  static String json(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("</", "<\\/") + '"';
  }

  static int words(String html) {
    return new StringTokenizer(TAG.matcher(html).replaceAll(" ")).countTokens();
  }

  static String longDate(LocalDate date) {
    return LONG_DATE.format(date);
  }

  static String link(Post post) {
    return link(post.path(), post.title());
  }

  static String link(String path, String text) {
    return "<a href=\"%s\">%s</a>".formatted(path, escape(text));
  }

  static String items(List<Post> posts) {
    return posts.stream()
        .map(post -> "    <li>" + link(post) + "</li>")
        .collect(Collectors.joining("\n"));
  }

  static String tags(Post post) {
    return post.tags().stream()
        .map(tag -> "<li>" + link("/tags/" + tag + "/", "#" + tag) + "</li>")
        .collect(Collectors.joining());
  }
}
