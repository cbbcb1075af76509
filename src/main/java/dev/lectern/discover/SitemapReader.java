package dev.lectern.discover;

import dev.lectern.address.Address;
import dev.lectern.fetch.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Reads sitemaps and their indexes (sitemaps.org, protocol 0.9), plain or gzipped, also as text.
 */
final class SitemapReader {

  /** Twice what the protocol allows in one file, and one more than is taken of a whole site. */
  private static final int MOST = SitemapSource.MOST_PAGES + 1;

  private static final int LARGEST = 50 << 20;

  private SitemapReader() {}

  /**
   * What a sitemap lists.
   *
   * @param pages addresses of pages
   * @param sitemaps addresses of further sitemaps
   */
  record Sitemap(List<Address> pages, List<Address> sitemaps) {
    Sitemap {
      pages = List.copyOf(pages);
      sitemaps = List.copyOf(sitemaps);
    }
  }

  static Optional<Sitemap> read(Page page) {
    String text = text(page);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    if (!text.startsWith("<")) {
      List<Address> lines =
          text.lines().limit(MOST).flatMap(line -> Address.parse(line).stream()).toList();
      return lines.isEmpty() ? Optional.empty() : Optional.of(new Sitemap(lines, List.of()));
    }
    Document document = Jsoup.parse(text, page.address().toString(), Parser.xmlParser());
    boolean sitemap =
        document.children().stream()
            .anyMatch(e -> e.tagName().matches("(?i)(\\w+:)?(urlset|sitemapindex)"));
    return sitemap
        ? Optional.of(
            new Sitemap(locations(document, "url", page), locations(document, "sitemap", page)))
        : Optional.empty();
  }

  private static List<Address> locations(Document document, String parent, Page page) {
    return document.getAllElements().stream()
        .filter(e -> e.tagName().equalsIgnoreCase("loc") || e.tagName().equalsIgnoreCase("sm:loc"))
        .filter(e -> isChildOf(e, parent))
        .limit(MOST)
        .flatMap(e -> page.address().resolve(e.text()).stream())
        .toList();
  }

  private static boolean isChildOf(Element element, String name) {
    Element parent = element.parent();
    return parent != null && parent.tagName().matches("(?i)(\\w+:)?" + name);
  }

  private static String text(Page page) {
    byte[] body = page.body();
    boolean gzipped = body.length > 2 && body[0] == 0x1f && body[1] == (byte) 0x8b;
    if (!gzipped) {
      return page.text().strip();
    }
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(body))) {
      return new String(in.readNBytes(LARGEST), page.charset()).strip();
    } catch (IOException notGzip) {
      return "";
    }
  }
}
