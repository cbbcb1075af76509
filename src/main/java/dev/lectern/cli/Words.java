package dev.lectern.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a line that a person typed into words as a shell does, without anything else of a shell. */
final class Words {

  private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|'([^']*)'|\\S+");

  private Words() {}

  /** The quotes of a query are its own, so that it keeps them. */
  static List<String> of(String typed) {
    boolean query = typed.startsWith("list ") || typed.startsWith("search ");
    if (query) {
      return List.of(typed.split("\\s+", -1));
    }
    List<String> words = new ArrayList<>();
    Matcher word = WORD.matcher(typed);
    while (word.find()) {
      words.add(word.group().replaceAll("^([\"'])(.*)\\1$", "$2"));
    }
    return words;
  }
}
