package dev.lectern.ui.view;

import dev.lectern.typeset.Role;
import dev.lectern.typeset.TextWidth;
import dev.lectern.ui.Action;
import dev.lectern.ui.Model;
import dev.lectern.ui.Scope;
import dev.lectern.ui.Welcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What an empty library shows: three ways to begin. */
final class WelcomeView {

  private static final int WIDTH = 60;

  private WelcomeView() {}

  static Frame frame(Model model, Welcome welcome) {
    int columns = model.size().columns();
    int width = Math.min(WIDTH, columns - 2);
    List<Row> text = new ArrayList<>();
    text.add(Row.of(Run.strong("Lectern", Role.TITLE, Ground.PAGE)));
    text.add(line("Reads any blog in the terminal: the whole archive,"));
    text.add(line("offline, searchable, beautifully set."));
    text.add(Row.BLANK);
    text.add(line("Your library is empty. How would you like to begin?"));
    text.add(Row.BLANK);
    for (Welcome.Way way : Welcome.Way.values()) {
      text.addAll(way(model, welcome, way, width));
    }
    return new Frame(page(model, text, width), Optional.empty());
  }

  private static List<Row> page(Model model, List<Row> text, int width) {
    int margin = Math.max(0, (model.size().columns() - width) / 2);
    int body = model.size().rows() - 1;
    int above = Math.max(0, (body - text.size()) / 2);
    Row indent =
        margin == 0 ? Row.BLANK : Row.of(Run.of(" ".repeat(margin), Role.TEXT, Ground.PAGE));
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < body; i++) {
      int at = i - above;
      boolean there = at >= 0 && at < text.size() && !text.get(at).runs().isEmpty();
      rows.add(there ? indent.and(text.get(at).runs()) : Row.BLANK);
    }
    rows.add(foot(model));
    return rows;
  }

  private static Row line(String words) {
    return Row.of(Run.of(words, Role.TEXT, Ground.PAGE));
  }

  private static List<Row> way(Model model, Welcome welcome, Welcome.Way way, int width) {
    boolean current = welcome.way() == way;
    Ground ground = current ? Ground.SELECTED : Ground.PAGE;
    String bar = current ? (model.prefs().ascii() ? "> " : "▌ ") : "  ";
    Row name =
        Row.of(Run.of(bar, Role.SELECTION, ground), Run.strong(name(way), Role.CARD_TITLE, ground));
    Row detail =
        Row.of(
            Run.of(bar, Role.SELECTION, ground),
            Run.of(TextWidth.fit(detail(model, way), width - 3), Role.CARD_SUMMARY, ground));
    return List.of(name.fill(width, ground), detail.fill(width, ground), Row.BLANK);
  }

  private static String name(Welcome.Way way) {
    return switch (way) {
      case ADDRESS -> "Type the address of a blog";
      case SUGGESTION -> "Start with the suggested blog";
      case DEMO -> "Look around in the demo";
    };
  }

  private static String detail(Model model, Welcome.Way way) {
    return switch (way) {
      case ADDRESS -> "Its home page, its list of posts, or a feed.";
      case SUGGESTION -> model.suggestion();
      case DEMO -> "A small sample blog; needs no network.";
    };
  }

  private static Row foot(Model model) {
    int columns = model.size().columns();
    if (!model.notice().text().isBlank()) {
      return Foot.notice(model, model.notice());
    }
    if (model.syncing().running()) {
      return Row.of(Run.of(Foot.syncing(model.syncing()), Role.BAR, Ground.BAR))
          .fill(columns, Ground.BAR);
    }
    String help = model.keys().key(Scope.WELCOME, Action.HELP);
    return Row.of(Run.strong(" Enter", Role.BAR_KEY, Ground.BAR))
        .and(Run.of(" choose   ", Role.BAR, Ground.BAR))
        .and(Run.strong(help, Role.BAR_KEY, Ground.BAR))
        .and(Run.of(" help   ", Role.BAR, Ground.BAR))
        .and(Run.strong(model.keys().key(Scope.WELCOME, Action.QUIT), Role.BAR_KEY, Ground.BAR))
        .and(Run.of(" quit", Role.BAR, Ground.BAR))
        .fill(columns, Ground.BAR);
  }
}
