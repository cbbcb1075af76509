package dev.lectern.feed;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Copies of a feed's markup without anything that runs, embeds, submits or styles, its references
 * resolved. What is not on the lists loses its tag and keeps its text.
 */
final class SafeHtml {

  private static final Set<String> ELEMENTS =
      words(
          "a abbr acronym address area article aside audio b big blockquote br button canvas caption"
              + " center cite code col colgroup command data datagrid datalist dd del details dfn"
              + " dialog dir div dl dt em event-source fieldset figcaption figure font footer form h1"
              + " h2 h3 h4 h5 h6 header hgroup hr i img input ins kbd keygen label legend li m main"
              + " map mark menu meter multicol nav nextid noscript ol optgroup option output p picture"
              + " pre progress q rp rt ruby s samp section select small sound source spacer span strike"
              + " strong sub summary sup table tbody td textarea tfoot th thead time tr track tt u ul"
              + " var video wbr"
              + " math annotation maction menclose merror mfrac mi mmultiscripts mn mo mover mpadded"
              + " mphantom mprescripts mroot mrow mspace msqrt mstyle msub msubsup msup mtable mtd"
              + " mtext mtr munder munderover none semantics");

  /** Gone with everything inside. */
  private static final Set<String> DROPPED = words("script style applet template");

  /** Their content reaches us as unparsed text. */
  private static final Set<String> RAW = words("iframe noembed noframes xmp plaintext");

  private static final Set<String> REFERENCES =
      words("href src cite longdesc poster background usemap data");

  private static final Set<String> ATTRIBUTES =
      words(
          "abbr align alt axis bgcolor border cellpadding cellspacing char charoff charset checked"
              + " class clear color cols colspan compact controls coords datetime dir disabled encoding"
              + " face for frame headers height hreflang hspace id label lang loop maxlength media name"
              + " nohref noshade nowrap open prompt readonly rel rev reversed rowspan rows rules scope"
              + " selected shape size sizes span start summary tabindex target title type valign value"
              + " vspace width display mathvariant columnalign rowalign accent stretchy linethickness");

  private static final int DEEPEST = 400;

  private SafeHtml() {}

  /** Cleans text that holds markup. */
  static String of(String html, Scope scope) {
    return of(Jsoup.parseBodyFragment(closed(html)).body(), scope);
  }

  /** Cleans the content of an element. */
  static String of(Element content, Scope scope) {
    Document shell = Document.createShell("");
    shell.outputSettings().prettyPrint(false);
    copyChildren(content, shell.body(), scope, 0);
    return shell.body().html().strip();
  }

  /** A comment that never ends would swallow the rest of the text. */
  private static String closed(String html) {
    int open = html.lastIndexOf("<!--");
    if (open < 0 || html.indexOf("-->", open) >= 0) {
      return html;
    }
    int end = html.indexOf('>', open);
    return html.substring(0, open) + (end < 0 ? "" : html.substring(end + 1));
  }

  private static void copyChildren(Node from, Element to, Scope scope, int depth) {
    for (Node child : from.childNodes()) {
      if (child instanceof TextNode text) {
        to.appendChild(new TextNode(text.getWholeText()));
      } else if (child instanceof Element element && depth < DEEPEST) {
        copy(element, to, scope, depth + 1);
      }
    }
  }

  private static void copy(Element element, Element to, Scope outer, int depth) {
    Scope scope = outer.enter(element);
    String name = element.normalName().substring(element.normalName().indexOf(':') + 1);
    if (DROPPED.contains(name)) {
      return;
    }
    if (RAW.contains(name)) {
      Element inside = Jsoup.parseBodyFragment(element.wholeText() + element.data()).body();
      copyChildren(inside, to.appendText(" "), scope, depth + DEEPEST / 4);
      return;
    }
    boolean known = ELEMENTS.contains(name);
    Element target = known ? to.appendElement(name) : to;
    if (known) {
      element.attributes().forEach(attribute -> copy(attribute, target, scope));
    }
    copyChildren(element, target, scope, depth);
  }

  private static void copy(Attribute attribute, Element target, Scope scope) {
    String name = attribute.getKey().toLowerCase(Locale.ROOT);
    if (REFERENCES.contains(name)) {
      reference(name, scope.resolve(attribute.getValue()), target);
    } else if (name.equals("srcset")) {
      target.attr(name, candidates(attribute.getValue(), scope));
    } else if (ATTRIBUTES.contains(name)) {
      target.attr(name, attribute.getValue());
    }
  }

  private static void reference(String name, String resolved, Element target) {
    if (!resolved.isEmpty()) {
      target.attr(name, resolved);
    }
  }

  /** Each picture of a srcset, resolved; a comma inside an address has no space after it. */
  private static String candidates(String srcset, Scope scope) {
    return Arrays.stream(srcset.strip().split("\\s*,\\s+"))
        .map(candidate -> candidate.split("\\s+", 2))
        .map(parts -> scope.resolve(parts[0]) + (parts.length > 1 ? " " + parts[1] : ""))
        .filter(candidate -> !candidate.isBlank() && !candidate.startsWith(" "))
        .collect(Collectors.joining(", "));
  }

  private static Set<String> words(String list) {
    return Set.of(list.split(" "));
  }

  /** Whether every tag of a text is one that people write in a text. */
  static boolean knows(String element) {
    return ELEMENTS.contains(element.toLowerCase(Locale.ROOT));
  }
}
