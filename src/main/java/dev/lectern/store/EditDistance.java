package dev.lectern.store;

/** How many letters must be added, dropped, exchanged or swapped to make one word of another. */
final class EditDistance {

  private EditDistance() {}

  /** The distance (optimal string alignment), or more than the limit. */
  static int within(int limit, String one, String other) {
    if (Math.abs(one.length() - other.length()) > limit) {
      return limit + 1;
    }
    int[] beforeLast = new int[other.length() + 1];
    int[] last = new int[other.length() + 1];
    int[] row = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        row[j] = cell(one, other, i, j, row[j - 1], last, beforeLast);
      }
      int[] free = beforeLast;
      beforeLast = last;
      last = row;
      row = free;
    }
    return last[other.length()];
  }

  private static int cell(
      String one, String other, int i, int j, int left, int[] last, int[] beforeLast) {
    boolean equal = one.charAt(i - 1) == other.charAt(j - 1);
    int best = Math.min(Math.min(left, last[j]) + 1, last[j - 1] + (equal ? 0 : 1));
    boolean swapped =
        i > 1
            && j > 1
            && one.charAt(i - 1) == other.charAt(j - 2)
            && one.charAt(i - 2) == other.charAt(j - 1);
    return swapped ? Math.min(best, beforeLast[j - 2] + 1) : best;
  }
}
