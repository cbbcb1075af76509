package dev.lectern.discover;

import dev.lectern.address.Address;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the path of an address tells by the conventions of generators. */
final class Paths {

  private static final Set<String> BLOG =
      Set.of(
          """
          blog blogs post posts article articles writing writings news journal weblog essays notes
          archive archives entries stories log all beitraege artikel billets artigos articulos
          entradas articoli blogg wpisy publicaciones diary thoughts beitrag texte notizen artigo
          articulo articolo yazi yazilar inlagg innlegg indlaeg clanky zapisi zametki stati
          """
              .split("\\s+"));

  private static final Set<String> LISTS =
      Set.of(
          """
          tag tags category categories author authors page topic topics label labels kategorie
          kategorien categorie categoria categorias schlagwort etiqueta etiquetas tagged keyword
          schlagworte stichwort kategori kategoriler kategoria kategorija etiket etiketler emne
          etikett rubrik rubrique rubriques mots-cles etichetta etichette argomenti onderwerp
          keywords feed feeds search login wp-admin wp-content wp-json wp-login.php cgi-bin cdn-cgi
          """
              .split("\\s+"));

  private static final Set<String> PAGES =
      Set.of(
          """
          about about-me about-us aboutme contact contact-us contacts privacy privacy-policy terms
          terms-of-service tos imprint impressum datenschutz kontakt ueber-mich legal legals
          cookies cookie-policy disclaimer search login signup subscribe newsletter 404 rss feed
          sitemap index home now uses colophon links blogroll friends resume cv hire support
          donate faq thanks contribute guestbook mentions-legales a-propos acerca sobre contato
          contacto archive archives tags categories authors blog posts articles projects portfolio
          talks videos podcasts publications services team press drafts jobs careers events shop
          store press-kit license ueber ueber-uns uber-mich uber-uns over over-mij over-ons o-mnie
          o-nas hakkimda hakkinda hakkimizda iletisim om om-mig om-oss contatti chi-sono chi-siamo
          quem-somos quien-soy quienes-somos sobre-mi sobre-mim sobre-nosotros aviso-legal
          politica-de-privacidad politica-de-privacidade politica-de-cookies privacybeleid
          politique-de-confidentialite polityka-prywatnosci informativa-privacy gizlilik-politikasi
          nutzungsbedingungen agb servicios servicos leistungen dienstleistungen startseite accueil
          inicio pricing features datenschutzerklaerung
          """
              .split("\\s+"));

  private static final Set<String> OTHER_KINDS =
      Set.of(
          """
          project projects projekte projets proyectos projetos progetti portfolio video videos
          talk talks podcast podcasts episode episodes slides presentations event events product
          products shop store jobs careers docs documentation doc api testimonials services
          gallery photos photo attachment comments comment user users member members profile
          profiles wiki team people courses course publications books demos tools
          """
              .split("\\s+"));

  private static final Pattern FILE =
      Pattern.compile(
          "(?i).*\\.(pdf|png|jpe?g|gif|webp|avif|svg|ico|bmp|tiff?|zip|t?gz|bz2|xz|7z|rar|jar|war"
              + "|exe|dmg|iso|apk|deb|rpm|mp3|mp4|m4a|m4v|ogg|oga|ogv|wav|webm|avi|mov|flac|css|js|mjs"
              + "|json|xml|rss|atom|rdf|txt|csv|tsv|docx?|xlsx?|pptx?|odt|ods|odp|epub|mobi|ics|vcf"
              + "|woff2?|ttf|otf|eot|c|h|cpp|py|java|rs|go|sh|ipynb|tex|bib|ps|md|asc|sig|torrent)$");

  private static final Pattern YEAR = Pattern.compile("(19[89]|20[0-4])\\d");
  private static final Pattern INDEX_FILE =
      Pattern.compile("(index|default)\\.(html?|php|aspx?|xhtml)");
  private static final Pattern PAGE_ENDING = Pattern.compile("\\.(html?|php|aspx?)$");
  private static final Pattern HTML_ENDING = Pattern.compile("\\.html?$");
  private static final Pattern NUMBERED_LIST = Pattern.compile("page-?\\d+|index-?\\d+");
  private static final Pattern POST_NUMBER = Pattern.compile("\\d{1,3}");
  private static final Pattern SMALL_NUMBER = Pattern.compile("\\d{1,2}");

  private Paths() {}

  /** The segments, decoded, in lower case, without empty ones and index.html. */
  static List<String> segments(Address address) {
    return Arrays.stream(address.path().split("/"))
        .filter(segment -> !segment.isEmpty())
        .map(segment -> decode(segment).toLowerCase(Locale.ROOT))
        .filter(segment -> !INDEX_FILE.matcher(segment).matches())
        .toList();
  }

  static String decode(String segment) {
    try {
      return URLDecoder.decode(segment.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException malformed) {
      return segment;
    }
  }

  private static String last(List<String> segments) {
    return segments.isEmpty() ? "" : PAGE_ENDING.matcher(segments.getLast()).replaceFirst("");
  }

  /** Whether the address is of a picture, a download, a feed: no page. */
  static boolean isFile(Address address) {
    return FILE.matcher(address.path()).matches();
  }

  /** Whether the address is that of a list of posts by tag, author, page number or date. */
  static boolean isList(Address address) {
    List<String> segments = segments(address);
    if (segments.isEmpty()) {
      return address.query().isEmpty()
          || address.query().matches("(page|paged|cat|tag|m|s|q|author|search)=.*");
    }
    return isDate(address)
        || segments.stream().anyMatch(LISTS::contains)
        || NUMBERED_LIST.matcher(last(segments)).matches()
        || isNumbered(address);
  }

  /**
   * Whether the address is a small number in the blog's folder: a page of its list ({@code
   * /blog/2/}), or a post of those that number them ({@code /archives/57/}), as the context tells.
   */
  static boolean isNumbered(Address address) {
    List<String> segments = segments(address);
    return segments.size() > 1
        && POST_NUMBER.matcher(last(segments)).matches()
        && BLOG.contains(segments.get(segments.size() - 2));
  }

  /** Whether the address is that of an archive of everything. */
  static boolean isArchive(Address address) {
    return last(segments(address)).matches("archives?|all|index|list");
  }

  /** Whether the address ends in a year, or a year and a month: an archive. */
  static boolean isDate(Address address) {
    List<String> segments = segments(address);
    int year =
        segments.indexOf(
            segments.stream()
                .filter(s -> YEAR.matcher(HTML_ENDING.matcher(s).replaceFirst("")).matches())
                .findFirst()
                .orElse(""));
    return year >= 0
        && segments.size() - year <= 3
        && segments.subList(year + 1, segments.size()).stream()
            .allMatch(s -> SMALL_NUMBER.matcher(HTML_ENDING.matcher(s).replaceFirst("")).matches());
  }

  /** The month of an archive; of a year's archive the last. */
  static Optional<YearMonth> month(Address address) {
    List<String> parts =
        segments(address).stream().map(s -> HTML_ENDING.matcher(s).replaceFirst("")).toList();
    int year = parts.indexOf(parts.stream().filter(YEAR.asMatchPredicate()).findFirst().orElse(""));
    if (year < 0 || !isDate(address)) {
      return Optional.empty();
    }
    int month = year + 1 < parts.size() ? Integer.parseInt(parts.get(year + 1)) : 12;
    return month < 1 || month > 12
        ? Optional.empty()
        : Optional.of(YearMonth.of(Integer.parseInt(parts.get(year)), month));
  }

  /** What an address ends in, where that is a year or a post's number above a thousand. */
  static Optional<String> year(Address address) {
    return Optional.of(last(segments(address))).filter(last -> YEAR.matcher(last).matches());
  }

  /** Whether the address is that of a page every site has: about, contact, legal. */
  static boolean isStandingPage(Address address) {
    return PAGES.contains(last(segments(address)));
  }

  /** Whether nothing in the address speaks against its being a post. */
  static boolean mayBePost(Address address) {
    return !isFile(address) && !isList(address) && !isStandingPage(address);
  }

  /** Whether a folder on the way names something else than posts: projects, videos, shop. */
  static boolean isOtherKind(Address address) {
    List<String> segments = segments(address);
    return !segments.isEmpty()
        && segments.stream().noneMatch(s -> YEAR.matcher(s).matches())
        && segments.subList(0, segments.size() - 1).stream().anyMatch(OTHER_KINDS::contains)
        && segments.stream().noneMatch(BLOG::contains);
  }

  /** Whether the last folder is called like a blog or its archive. */
  static boolean isBlogHome(Address address) {
    return BLOG.contains(last(segments(address)));
  }

  /** Whether a folder on the way is called like a blog. */
  static boolean underBlog(Address address) {
    List<String> segments = segments(address);
    return segments.stream().limit(Math.max(0, segments.size() - 1)).anyMatch(BLOG::contains);
  }

  /**
   * The folder posts live in, with dates made general: {@code /blog/Y/D/D} for {@code
   * /blog/2024/03/05/slug/}. Below a date the folders are categories and don't count.
   */
  static String family(Address address) {
    List<String> segments = segments(address);
    List<String> folder = new ArrayList<>();
    boolean dated = false;
    for (String segment : segments.subList(0, Math.max(0, segments.size() - 1))) {
      boolean number = SMALL_NUMBER.matcher(segment).matches();
      boolean year = YEAR.matcher(segment).matches();
      if (!dated || number || year) {
        folder.add(year ? "Y" : number && dated ? "D" : segment);
      }
      dated |= year;
    }
    String names =
        Arrays.stream(address.query().split("&"))
            .map(parameter -> parameter.replaceFirst("=.*", ""))
            .filter(name -> name.matches("p|id|post|article|page_id|entry"))
            .collect(Collectors.joining("&"));
    return "/" + String.join("/", folder) + (names.isEmpty() ? "" : "?" + names);
  }

  /** Whether the first address is the folder of the second, or one above it. */
  static boolean below(Address folder, Address address) {
    List<String> outer = segments(folder);
    List<String> inner = segments(address);
    return inner.size() > outer.size() && inner.subList(0, outer.size()).equals(outer);
  }
}
