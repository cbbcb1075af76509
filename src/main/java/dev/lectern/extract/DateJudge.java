package dev.lectern.extract;

import dev.lectern.article.Dateline;
import dev.lectern.byline.Dates;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Weighs everything on a page that says when the article was published or changed. */
final class DateJudge {

  private record Claim(Dateline date, double weight) {}

  private static final String[] PUBLISHED = {
    "articlepublishedtime",
    "ogarticlepublishedtime",
    "ogpublishedtime",
    "publishedtime",
    "datepublished",
    "pubdate",
    "publishdate",
    "publicationdate",
    "publisheddate",
    "articlepublished",
    "articledate",
    "articledateoriginal",
    "parselypubdate",
    "sailthrudate",
    "citationpublicationdate",
    "citationdate",
    "originalpublicationdate",
    "dcdateissued",
    "dctermsissued",
    "dctermscreated",
    "dcdatecreated",
    "dctermsdate",
    "dcdate",
    "date",
    "datecreated",
    "cxenseparserecspublishtime",
    "rnewsdatepublished",
    "releasedate",
    "dateissued",
    "issued",
    "created",
    "shareaholicarticlepublishedtime",
    "datetime",
    "timestamp",
    "displaydate",
    "firstpublished",
    "pubtime",
    "publishtime",
    "analyticspublishdate"
  };
  private static final String[] MODIFIED = {
    "articlemodifiedtime",
    "ogupdatedtime",
    "datemodified",
    "dctermsmodified",
    "dcdatemodified",
    "lastmodified",
    "modified",
    "revised",
    "updated",
    "lastupdated"
  };

  static final Pattern CHANGED =
      Pattern.compile(
          "(?i)\\b(?:updated|modified|last (?:update|edit|change|modif|review)|edited|revised|aktualisiert|geändert|mis à jour|modifié|actualizado|atualizado"
              + "|aggiornato|bijgewerkt|обновлен|zaktualizowan|güncellen)|更新|수정|ویرایش|به‌روز|עודכן|تحديث");
  private static final Pattern COPYRIGHT =
      Pattern.compile("©|\\(c\\)|(?i:copyright|all rights reserved)");
  private static final Pattern SAID_PUBLISHED =
      Pattern.compile(
          "(?i)\\b(?:publish|posted|written|date|veröffentlicht|erstellt|publié|publicado|pubblicato|geplaatst|gepubliceerd|опубликован|opublikowan|yayın|publikováno|published)"
              + "|发布|發佈|公開|投稿|작성|نشر|منتشر|פורסם");

  private static final int LABEL = 160;

  private final Source source;
  private final String language;
  private final Dates.Order order;
  private final List<Claim> published = new ArrayList<>();
  private final List<Claim> changed = new ArrayList<>();

  DateJudge(Source source, String language) {
    this.source = source;
    this.language = language;
    this.order =
        Dates.inferOrder(
            source.lines().stream().map(TextLine::text).filter(t -> t.length() < LABEL).toList());
  }

  void weigh(Place place) {
    claim(published, source.stated("datePublished"), 10);
    claim(published, source.stated("dateCreated"), 4);
    claim(published, source.stated("uploadDate"), 3);
    claim(changed, source.stated("dateModified"), 8);
    for (String name : PUBLISHED) {
      source.head().all(name).forEach(value -> claim(published, value, name.length() > 10 ? 9 : 6));
    }
    for (String name : MODIFIED) {
      source.head().all(name).forEach(value -> claim(changed, value, 6));
    }
    Dates.inPath(source.address().path()).ifPresent(day -> published.add(new Claim(day, 6)));
    marked();
    visible(place);
  }

  private void marked() {
    elements(
        "[itemprop~=datePublished], [property~=datePublished], .dt-published, time[pubdate]",
        published,
        8);
    elements("[itemprop~=dateModified], .dt-updated", changed, 6);
    elements("[itemprop~=dateCreated]", published, 5);
    elements("abbr.published[title]", published, 7);
  }

  private void elements(String query, List<Claim> claims, double weight) {
    int rank = 0;
    for (Element element : source.page().select(query)) {
      if (rank < 3 && !Furniture.isInComments(element)) {
        claim(claims, machine(element), weight - rank * 2);
        rank++;
      }
    }
  }

  private static String machine(Element element) {
    for (String attribute : new String[] {"datetime", "content", "title"}) {
      if (!element.attr(attribute).isBlank() && Dates.parse(element.attr(attribute)).isPresent()) {
        return element.attr(attribute);
      }
    }
    return element.text();
  }

  /** Dates in short lines near the title, then near the article's end. */
  private void visible(Place place) {
    List<TextLine> lines = source.lines();
    int from = place.bylineStart();
    int to = place.bylineEnd(lines.size());
    for (int i = from; i < to; i++) {
      int apart = Math.abs(i - Math.max(place.title(), from));
      line(lines.get(i), 5 - Math.min(3, apart * 0.2));
    }
    int end = Math.min(lines.size(), place.afterProse() + 8);
    for (int i = Math.max(to, place.afterProse()); i < end; i++) {
      line(lines.get(i), 1.5);
    }
  }

  private void line(TextLine line, double weight) {
    String text = line.text();
    if (text.length() > LABEL
        || COPYRIGHT.matcher(text).find()
        || Furniture.isInComments(line.block())) {
      return;
    }
    Element time = line.block().selectFirst("time[datetime]");
    Optional<Dateline> stamp = time == null ? Optional.empty() : Dates.parse(time.attr("datetime"));
    Optional<Dateline> written = Dates.find(text, language, order);
    boolean change = CHANGED.matcher(text).find() && !SAID_PUBLISHED.matcher(text).find();
    double share = text.length() < 60 || SAID_PUBLISHED.matcher(text).find() ? 1 : 0.6;
    stamp
        .or(() -> written)
        .ifPresent(date ->
            (change ? changed : published)
                .add(new Claim(date, weight * share + (stamp.isPresent() ? 1 : 0))));
    if (stamp.isPresent() && written.isPresent() && !change) {
      published.add(new Claim(written.get(), weight * share));
    }
  }

  private void claim(List<Claim> claims, String text, double weight) {
    if (!text.isEmpty() && text.length() < LABEL) {
      Dates.parse(text, language).ifPresent(date -> claims.add(new Claim(date, weight)));
    }
  }

  Optional<Dateline> published() {
    return best(published).or(() -> best(changed));
  }

  Optional<Dateline> updated() {
    return best(changed)
        .filter(date -> published().filter(first -> !first.day().equals(date.day())).isPresent());
  }

  private static Optional<Dateline> best(List<Claim> claims) {
    return claims.stream()
        .filter(claim -> claim.date().day().getYear() >= 1990)
        .max(
            Comparator.<Claim>comparingDouble(claim -> support(claim, claims))
                .thenComparing(claim -> claim.date().time().isPresent())
                .thenComparing(Claim::date, Comparator.reverseOrder()))
        .map(Claim::date);
  }

  private static double support(Claim claim, List<Claim> claims) {
    double support = 0;
    for (Claim other : claims) {
      long apart = Math.abs(other.date().day().toEpochDay() - claim.date().day().toEpochDay());
      support += apart == 0 ? other.weight() : 0;
    }
    return support + claim.weight() * 0.01;
  }
}
