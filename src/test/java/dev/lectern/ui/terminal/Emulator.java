package dev.lectern.ui.terminal;

import dev.lectern.typeset.TextWidth;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A terminal as small as the painter needs: cells, cursor, erasing, regions. */
final class Emulator {

  private static final Pattern TOKEN =
      Pattern.compile(
          "\\033\\[([?]?)([0-9;]*)([A-Za-z])|\\033\\](.*?)(?:\\033\\\\|\\007)|\\X", Pattern.DOTALL);

  private final int columns;
  private final List<String[]> cells = new ArrayList<>();
  private int row;
  private int column;
  private int top;
  private int bottom;

  Emulator(int columns, int rows) {
    this.columns = columns;
    this.bottom = rows - 1;
    for (int i = 0; i < rows; i++) {
      cells.add(blank());
    }
  }

  private String[] blank() {
    String[] blank = new String[columns];
    java.util.Arrays.fill(blank, " ");
    return blank;
  }

  void take(byte[] bytes) {
    Matcher token = TOKEN.matcher(new String(bytes, StandardCharsets.UTF_8));
    while (token.find()) {
      if (token.group(3) != null) {
        control(token.group(1), token.group(2), token.group(3).charAt(0));
      } else if (token.group(4) == null) {
        print(token.group());
      }
    }
  }

  private void control(String mark, String parameters, char last) {
    if (!mark.isEmpty()) {
      return;
    }
    switch (last) {
      case 'H' -> {
        row = number(parameters, 0) - 1;
        column = number(parameters, 1) - 1;
      }
      case 'G' -> column = number(parameters, 0) - 1;
      // Behind the last cell the cursor stands on it.
      case 'K' ->
          java.util.Arrays.fill(cells.get(row), Math.min(column, columns - 1), columns, " ");
      case 'r' -> {
        top = parameters.isEmpty() ? 0 : number(parameters, 0) - 1;
        bottom = parameters.isEmpty() ? cells.size() - 1 : number(parameters, 1) - 1;
      }
      case 'M' -> shift(number(parameters, 0), row, bottom);
      case 'L' -> shift(number(parameters, 0), bottom, row);
      case 'm' -> {}
      default -> throw new AssertionError("unknown sequence " + parameters + last);
    }
  }

  private void shift(int times, int out, int in) {
    for (int i = 0; i < times; i++) {
      cells.remove(out);
      cells.add(in, blank());
    }
  }

  private static int number(String parameters, int index) {
    String[] all = parameters.split(";", -1);
    return index < all.length && !all[index].isEmpty() ? Integer.parseInt(all[index]) : 1;
  }

  private void print(String cluster) {
    int width = TextWidth.columns(cluster);
    if (column + width > columns) {
      throw new AssertionError("printed over the edge: " + cluster);
    }
    cells.get(row)[column] = cluster;
    for (int i = 1; i < width; i++) {
      cells.get(row)[column + i] = "";
    }
    column += width;
  }

  List<String> rows() {
    return cells.stream().map(row -> String.join("", row).stripTrailing()).toList();
  }

  int top() {
    return top;
  }
}
