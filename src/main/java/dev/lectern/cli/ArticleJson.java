package dev.lectern.cli;

import com.google.gson.JsonObject;
import dev.lectern.article.Article;
import dev.lectern.article.Census;
import dev.lectern.article.Dateline;
import dev.lectern.article.Headline;
import dev.lectern.article.PlainText;

/** An extracted article as JSON, with its structure in numbers. */
final class ArticleJson {

  private ArticleJson() {}

  @SuppressWarnings("NullAway") // null is JSON's word for unknown
  static JsonObject of(String id, Article article) {
    Headline headline = article.headline();
    JsonObject json = new JsonObject();
    json.addProperty("id", id);
    json.addProperty("url", article.address());
    json.addProperty("title", headline.title());
    json.addProperty("date", headline.published().map(Dateline::toString).orElse(null));
    json.addProperty("updated", headline.updated().map(Dateline::toString).orElse(null));
    json.addProperty("author", String.join(", ", headline.authors()));
    json.addProperty("body_text", PlainText.of(article.body()));
    json.addProperty("summary", headline.summary());
    json.addProperty(
        "read_minutes", headline.minutes().isPresent() ? headline.minutes().getAsInt() : null);
    json.addProperty("language", headline.language());
    json.add("tags", Json.array(headline.tags()));
    json.addProperty("words", article.words());
    json.addProperty("confidence", article.confidence());
    structure(json, Census.of(article.body()));
    return json;
  }

  private static void structure(JsonObject json, Census census) {
    json.add("code_blocks", Json.array(census.code()));
    json.addProperty("n_tables", census.tables());
    json.addProperty("n_images", census.images());
    json.addProperty("n_headings", census.headings());
    json.addProperty("n_list_items", census.listItems());
    json.addProperty("n_links", census.links());
    json.addProperty("n_quotes", census.quotes());
  }
}
