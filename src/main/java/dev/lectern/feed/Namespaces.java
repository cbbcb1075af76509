package dev.lectern.feed;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The namespaces feeds use, by address, and the prefix everybody knows each by. */
final class Namespaces {

  /** The formats themselves; their elements have no prefix. */
  private static final String CORE = "";

  private static final Map<String, String> PREFIXES =
      Map.ofEntries(
          Map.entry("http://www.w3.org/2005/atom", CORE),
          Map.entry("http://purl.org/atom/ns#", CORE),
          Map.entry("http://purl.org/echo/", CORE),
          Map.entry("http://purl.org/pie/", CORE),
          Map.entry("http://example.com/necho", CORE),
          Map.entry("http://example.com/newformat#", CORE),
          Map.entry("uri/of/echo/namespace#", CORE),
          Map.entry("http://purl.org/rss/1.0/", CORE),
          Map.entry("http://purl.org/rss/1.0/modules/rss091#", CORE),
          Map.entry("http://my.netscape.com/rdf/simple/0.9/", CORE),
          Map.entry("http://channel.netscape.com/rdf/simple/0.9/", CORE),
          Map.entry("http://my.netscape.com/publish/formats/rss-0.91.dtd", CORE),
          Map.entry("http://backend.userland.com/rss", CORE),
          Map.entry("http://backend.userland.com/rss2", CORE),
          Map.entry("http://backend.userland.com/rss2.1", CORE),
          Map.entry("http://blogs.law.harvard.edu/tech/rss", CORE),
          Map.entry("http://cyber.law.harvard.edu/rss/rss.html", CORE),
          Map.entry("http://www.w3.org/1999/02/22-rdf-syntax-ns#", "rdf"),
          Map.entry("http://www.w3.org/2000/01/rdf-schema#", "rdfs"),
          Map.entry("http://purl.org/dc/elements/1.0/", "dc"),
          Map.entry("http://purl.org/dc/elements/1.1/", "dc"),
          Map.entry("http://purl.org/dc/terms/", "dcterms"),
          Map.entry("http://purl.org/rss/1.0/modules/content/", "content"),
          Map.entry("http://purl.org/rss/1.0/modules/syndication/", "sy"),
          Map.entry("http://purl.org/rss/1.0/modules/slash/", "slash"),
          Map.entry("http://purl.org/rss/1.0/modules/taxonomy/", "taxo"),
          Map.entry("http://purl.org/rss/1.0/modules/threading/", "thr"),
          Map.entry("http://purl.org/rss/1.0/modules/event/", "ev"),
          Map.entry("http://purl.org/rss/1.0/modules/image/", "image"),
          Map.entry("http://purl.org/rss/1.0/modules/link/", "l"),
          Map.entry("http://purl.org/rss/1.0/modules/textinput/", "ti"),
          Map.entry("http://purl.org/net/rss1.1/payload#", "payload"),
          Map.entry("http://purl.org/syndication/thread/1.0", "thr"),
          Map.entry("http://purl.org/syndication/history/1.0", "fh"),
          Map.entry("http://wellformedweb.org/commentapi/", "wfw"),
          Map.entry("http://madskills.com/public/xml/rss/module/trackback/", "trackback"),
          Map.entry("http://rssnamespace.org/feedburner/ext/1.0", "feedburner"),
          Map.entry("http://webns.net/mvcb/", "admin"),
          Map.entry("http://backend.userland.com/creativecommonsrssmodule", "creativecommons"),
          Map.entry("http://creativecommons.org/ns#", "cc"),
          Map.entry("http://web.resource.org/cc/", "cc"),
          Map.entry("http://www.itunes.com/dtds/podcast-1.0.dtd", "itunes"),
          Map.entry("http://example.com/dtds/podcast-1.0.dtd", "itunes"),
          Map.entry("http://search.yahoo.com/mrss", "media"),
          Map.entry("http://search.yahoo.com/mrss/", "media"),
          Map.entry("http://video.search.yahoo.com/mrss", "media"),
          Map.entry("http://podlove.org/simple-chapters", "psc"),
          Map.entry("https://podcastindex.org/namespace/1.0", "podcast"),
          Map.entry("http://www.georss.org/georss", "georss"),
          Map.entry("http://www.opengis.net/gml", "gml"),
          Map.entry("http://www.w3.org/2003/01/geo/wgs84_pos#", "geo"),
          Map.entry("http://postneo.com/icbm/", "icbm"),
          Map.entry("http://xmlns.com/foaf/0.1/", "foaf"),
          Map.entry("http://a9.com/-/spec/opensearch/1.1/", "opensearch"),
          Map.entry("http://www.w3.org/1999/xhtml", "xhtml"),
          Map.entry("http://www.w3.org/1999/xlink", "xlink"),
          Map.entry("http://www.w3.org/xml/1998/namespace", "xml"));

  private Namespaces() {}

  /** The usual prefix of a namespace; case does not matter, as feeds get it wrong. */
  static Optional<String> prefix(String address) {
    return Optional.ofNullable(PREFIXES.get(address.strip().toLowerCase(Locale.ROOT)));
  }
}
