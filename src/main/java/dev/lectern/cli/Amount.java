package dev.lectern.cli;

/** A number and its noun: {@code 1 post}, {@code 2 posts}. */
final class Amount {

  private Amount() {}

  static String of(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  static String posts(long number) {
    return of(number, "post");
  }
}
