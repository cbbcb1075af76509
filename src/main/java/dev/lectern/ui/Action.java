package dev.lectern.ui;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Everything a key can do: its name in the configuration, its default keys by place, and a
 * sentence. The only home of keys; help, the README's table and the configuration are made from it.
 */
public enum Action {
  DOWN("one line or entry down", everywhere("j", "Down")),
  UP("one line or entry up", everywhere("k", "Up")),
  PAGE_DOWN(
      "a page down",
      everywhere("PgDn", "Ctrl-f"),
      in(Scope.READER, "Space"),
      in(Scope.RESULTS, "Space"),
      in(Scope.PICTURE, "Space")),
  PAGE_UP("a page up", everywhere("PgUp", "Ctrl-b"), in(Scope.READER, "b")),
  HALF_DOWN("half a page down", everywhere("Ctrl-d"), in(Scope.READER, "d")),
  HALF_UP("half a page up", everywhere("Ctrl-u"), in(Scope.READER, "u")),
  TOP("to the beginning", everywhere("g", "Home")),
  END("to the end", everywhere("G", "End")),
  OPEN(
      "open",
      in(Scope.LIST, "Enter"),
      in(Scope.RESULTS, "Enter"),
      in(Scope.CHOICE, "Enter"),
      in(Scope.WELCOME, "Enter")),
  BACK("back to where you were; from the whole library: quit", everywhere("q")),
  CANCEL("back, or give up what was begun", everywhere("Esc")),
  FILTER("narrow the list as you type", in(Scope.LIST, "/"), in(Scope.CHOICE, "/")),
  SEARCH(
      "search the text of all posts",
      in(Scope.LIST, "s"),
      in(Scope.RESULTS, "s", "/"),
      in(Scope.READER, "s")),
  SORT("choose the order", in(Scope.LIST, "S")),
  PANE("views, blogs and tags", in(Scope.LIST, "b", "Tab")),
  SAVE_VIEW(
      "save the filter or the search as a view",
      in(Scope.LIST, "w", "Ctrl-s"),
      in(Scope.RESULTS, "w", "Ctrl-s")),
  RENAME_VIEW("give a saved view another name", in(Scope.LIST, "W")),
  REMOVE_VIEW("remove a saved view", in(Scope.LIST, "X", "Delete")),
  CARDS("cards or one line a post", in(Scope.LIST, "v")),
  SELECT("select the post", in(Scope.LIST, "Space")),
  RANGE("select a range", in(Scope.LIST, "V")),
  SELECT_ALL("select every post that is loaded, or none", in(Scope.LIST, "Ctrl-a")),
  STAR(
      "star, or take the star away",
      in(Scope.LIST, "*"),
      in(Scope.RESULTS, "*"),
      in(Scope.READER, "*")),
  TOGGLE_READ(
      "mark read or unread", in(Scope.LIST, "m"), in(Scope.RESULTS, "m"), in(Scope.READER, "U")),
  READ_ALL("mark every post of this list as read", in(Scope.LIST, "A")),
  UNDO(
      "take back the last change",
      in(Scope.LIST, "u"),
      in(Scope.RESULTS, "u"),
      in(Scope.READER, "Alt-u")),
  NEXT_UNREAD("the next unread post", in(Scope.LIST, "n")),
  PREVIOUS_UNREAD("the previous unread post", in(Scope.LIST, "N")),
  NEXT_POST("the next post of the list", in(Scope.READER, "J")),
  PREVIOUS_POST("the previous post of the list", in(Scope.READER, "K")),
  RELATED("posts of the library about the same", in(Scope.READER, "r")),
  FIND("find in the post", in(Scope.READER, "/")),
  NEXT_HIT("the next hit", in(Scope.READER, "n"), in(Scope.CHOICE, "n")),
  PREVIOUS_HIT("the previous hit", in(Scope.READER, "N"), in(Scope.CHOICE, "N")),
  OUTLINE("the outline", in(Scope.READER, "t")),
  NEXT_HEADING("the next heading", in(Scope.READER, "]")),
  PREVIOUS_HEADING("the previous heading", in(Scope.READER, "[")),
  LABELS("label the links on the screen; type one to follow it", in(Scope.READER, "f")),
  FOLLOW("the footnote or link on the screen, or what has the focus", in(Scope.READER, "Enter")),
  LINKS("all links of the post", in(Scope.READER, "l")),
  VIEW("a picture in full size", in(Scope.READER, "i")),
  FOLD("unfold the details on the screen, or fold them", in(Scope.READER, "z")),
  LEFT(
      "wide code and tables to the left",
      in(Scope.READER, "Left", "h"),
      in(Scope.PICTURE, "Left", "h")),
  RIGHT(
      "wide code and tables to the right",
      in(Scope.READER, "Right"),
      in(Scope.PICTURE, "Right", "l")),
  FOCUS("the next code, table, picture or details", in(Scope.READER, "Tab")),
  FOCUS_BACK("the previous of them", in(Scope.READER, "Shift-Tab")),
  PAGER("code or a table in $PAGER", in(Scope.READER, "|")),
  NUMBERS("number the lines of code, or not", in(Scope.READER, "#")),
  MARK(
      "mark a passage, or remove its mark", in(Scope.READER, "m"), in(Scope.PASSAGE, "m", "Enter")),
  NOTE("write a note in $EDITOR", in(Scope.READER, "e"), in(Scope.PASSAGE, "e")),
  MARKS("marks and notes", in(Scope.READER, "M"), in(Scope.LIST, "M")),
  MORE("more of the text", in(Scope.PASSAGE, "J", "Shift-Down")),
  LESS("less of the text", in(Scope.PASSAGE, "K", "Shift-Up")),
  FINER("sentences, or paragraphs again", in(Scope.PASSAGE, "s")),
  CHANGES("what its author changed since you read it", in(Scope.READER, "D"), in(Scope.LIST, "D")),
  BLOCKS("another block of the page, if the wrong one was taken", in(Scope.READER, "B")),
  JUMP_BACK("back to before the last jump", in(Scope.READER, "Ctrl-o", "Backspace", "Alt-Left")),
  JUMP_FORWARD("forward again", in(Scope.READER, "Alt-Right", "Alt-o")),
  NARROWER("a narrower column", in(Scope.READER, "<")),
  WIDER("a wider column", in(Scope.READER, ">")),
  BROWSE(
      "open in the browser",
      in(Scope.LIST, "o"),
      in(Scope.RESULTS, "o"),
      in(Scope.READER, "o"),
      in(Scope.PICTURE, "o")),
  COPY(
      "copy the address, the block with the focus or the passage",
      in(Scope.LIST, "y"),
      in(Scope.RESULTS, "y"),
      in(Scope.READER, "y"),
      in(Scope.PASSAGE, "y"),
      in(Scope.PICTURE, "y")),
  ADD("add a blog", in(Scope.LIST, "a"), in(Scope.WELCOME, "a")),
  SYNC("look for new posts in the blogs of this view", in(Scope.LIST, "r")),
  SYNC_ALL("look for new posts in all blogs", in(Scope.LIST, "R")),
  STOP("stop looking for new posts", in(Scope.LIST, "Ctrl-x")),
  PROBLEMS("what could not be fetched, and why", in(Scope.LIST, "P")),
  THEME("the next theme", everywhere("T")),
  MOUSE("the mouse on or off", everywhere("F2")),
  PALETTE("find a command by its name", everywhere(":")),
  HELP("the keys of this screen", everywhere("?", "F1")),
  REDRAW("draw the screen again", everywhere("Ctrl-l")),
  SUSPEND("stop for a while; fg brings it back", everywhere("Ctrl-z")),
  QUIT("quit", everywhere("Q")),
  INTERRUPT("leave at once", everywhere("Ctrl-c"));

  private final String sentence;

  @SuppressWarnings("ImmutableEnumChecker") // copied, and of immutable parts
  private final Map<Scope, List<String>> keys;

  Action(String sentence, Bound... bindings) {
    Map<Scope, List<String>> bound = new EnumMap<>(Scope.class);
    for (Bound binding : bindings) {
      for (Scope scope : binding.scopes()) {
        bound.merge(scope, binding.keys(), Action::both);
      }
    }
    this.sentence = sentence;
    this.keys = Map.copyOf(bound);
  }

  private record Bound(List<Scope> scopes, List<String> keys) {}

  private static Bound everywhere(String... keys) {
    return new Bound(List.of(Scope.values()), List.of(keys));
  }

  private static Bound in(Scope scope, String... keys) {
    return new Bound(List.of(scope), List.of(keys));
  }

  private static List<String> both(List<String> first, List<String> second) {
    return Stream.concat(first.stream(), second.stream()).toList();
  }

  /** Its name in the configuration: {@code page-down}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What it does, in a few words. */
  public String sentence() {
    return sentence;
  }

  /** Where it is valid. */
  public Set<Scope> scopes() {
    return keys.keySet();
  }

  /** Its default keys in a place; empty where it is not valid. */
  public List<String> keys(Scope scope) {
    return keys.getOrDefault(scope, List.of());
  }

  /** The action of that name. */
  public static Optional<Action> named(String id) {
    return Arrays.stream(values()).filter(action -> action.id().equals(id)).findFirst();
  }
}
