package dev.lectern.cli;

import com.google.gson.JsonObject;
import dev.lectern.article.Dateline;
import dev.lectern.query.Query;
import dev.lectern.query.QueryParser;
import dev.lectern.store.Library.Hit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lectern search QUERY}: full text, best first. */
@Command(name = "search", description = "Full-text search, best first, with the place of the hit.")
final class SearchCommand implements Callable<Integer> {

  private final Desk desk;

  @Parameters(
      arity = "1..*",
      paramLabel = "QUERY",
      description = "Words, \"a phrase\", -without, tag:go, …")
  private List<String> words = new ArrayList<>();

  @Option(names = "--limit", paramLabel = "N", description = "At most so many (${DEFAULT-VALUE}).")
  private int limit = 20;

  @Option(names = "--json", description = "One JSON object a line.")
  private boolean json;

  SearchCommand(Desk desk) {
    this.desk = desk;
  }

  @Override
  public Integer call() {
    Query query = QueryParser.parse(String.join(" ", words));
    List<Hit> hits = desk.library().search(query, 0, limit);
    if (json) {
      hits.forEach(hit -> desk.console().out().println(Json.line(json(hit))));
    } else {
      hits.forEach(this::print);
      summary(query, hits);
    }
    return ExitCode.DONE;
  }

  private static JsonObject json(Hit hit) {
    JsonObject object = Json.post(hit.post());
    object.addProperty("snippet", hit.snippet().replace("\u0002", "").replace("\u0003", ""));
    return object;
  }

  private void print(Hit hit) {
    String date =
        hit.post().headline().published().map(Dateline::day).map(Object::toString).orElse("");
    String title = Shown.safe(hit.post().headline().title());
    desk.console()
        .out()
        .println("%5d  %s  %s".formatted(hit.post().id(), title, date).stripTrailing());
    desk.console().out().println("       " + marked(hit.snippet()));
  }

  private String marked(String snippet) {
    boolean styled = desk.console().styled();
    StringBuilder out = new StringBuilder();
    for (String piece : snippet.split("(?=[\u0002\u0003])", -1)) {
      boolean hit = piece.startsWith("\u0002");
      String text = CleanSpaces.keep(piece);
      out.append(hit && styled ? "\u001b[1m" + text + "\u001b[0m" : text);
    }
    return out.toString();
  }

  private void summary(Query query, List<Hit> hits) {
    long all = desk.library().countHits(query);
    if (all == 0) {
      desk.console().err().println("Nothing found." + suggestion(query));
    } else if (all > hits.size()) {
      desk.console()
          .err()
          .println("%d of %s; --limit shows more.".formatted(hits.size(), Amount.of(all, "hit")));
    }
  }

  private String suggestion(Query query) {
    List<String> similar = desk.library().suggestions(query);
    return similar.isEmpty() ? "" : " Did you mean " + Shown.safe(String.join(", ", similar)) + "?";
  }
}
