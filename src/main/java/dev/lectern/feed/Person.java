package dev.lectern.feed;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody a feed names; what it doesn't say is empty. */
public record Person(String name, String email, String href) {

  static final Person NOBODY = new Person("", "", "");

  private static final Pattern EMAIL =
      Pattern.compile(
          "[a-zA-Z0-9_.+-]{1,64}@(?:\\[[0-9.]{7,15}]|[a-zA-Z0-9-]{1,63}(?:\\.[a-zA-Z0-9-]{1,63}){1,8})");
  private static final int LONGEST = 1000;

  /**
   * Reads RSS's forms: {@code ann@example.org (Ann)}, {@code Ann <ann@example.org>}, {@code Ann}.
   */
  static Person parse(String text) {
    String whole = text.strip();
    Matcher found = EMAIL.matcher(whole.length() > LONGEST ? "" : whole);
    if (!found.find()) {
      return new Person(whole, "", "");
    }
    String rest = whole.substring(0, found.start()) + whole.substring(found.end());
    String name = rest.replace("mailto:", "").replace("()", "").replace("<>", "").strip();
    return new Person(name.replaceAll("^\\(\\s*|\\s*\\)$", ""), found.group(), "");
  }

  boolean isNobody() {
    return name.isEmpty() && email.isEmpty() && href.isEmpty();
  }

  /** In one line: {@code Ann (ann@example.org)}. */
  public String label() {
    if (name.isEmpty()) {
      return email;
    }
    return email.isEmpty() ? name : name + " (" + email + ")";
  }
}
