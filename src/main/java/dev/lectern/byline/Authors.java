package dev.lectern.byline;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads names out of what a byline says: "By Ann Lee and Bo Chan, Staff Writers". */
public final class Authors {

  private static final int LONGEST_NAME = 60;
  private static final int LONGEST_BYLINE = 400;
  private static final int MOST_WORDS = 6;
  private static final int MOST_NAMES = 12;

  private static final Pattern ADDRESSES =
      Pattern.compile(
          "<[^<>]{0,200}>|\\S{1,80}@\\S{1,80}\\.\\w{1,20}|https?://\\S{1,300}|(?<!\\S)@[\\w.]{1,40}"
              + "|\\([^()]{0,80}\\)");

  private static final Pattern LEAD =
      Pattern.compile(
          "^(?:(?:alle[sn]?|zeige alle|mehr)(?: beiträge| artikel)? von|(?:eingestellt|gespeichert|veröffentlicht) ?von|(?:written|posted|published|created|submitted|words|text|story|article|report|guest post"
              + "|analysis|opinion|review|reviewed|photos?|photographs?)(?: and [a-z]+)? by"
              + "|by|from|author|authors|autor|autorin|autoren|auteur|autore|autora|von|par|por|de la part de|da|di|af|av"
              + "|door|skrevet af|skrevet av|skriven av|geschrieben von|verfasst von|ein beitrag von"
              + "|veröffentlicht von|publié par|écrit par|rédigé par|publicado por|escrito por|scritto da"
              + "|pubblicato da|geschreven door|autor wpisu|napisał[a]?|автор|yazan|yazar|作者|文|著者|執筆者|筆者|글쓴이|작성자|reviewed by|medically reviewed by|von unserem autor|von unserer autorin"
              + "|نویسنده|الكاتب|بقلم|מאת)(?:\\s*[:：|–-]\\s*|\\s+|$)",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final Pattern SPLIT =
      Pattern.compile(
          "\\s*(?:[;|/•·,、，\\n]|\\s[-–—]\\s|\\s(?:&|\\+|and|und|et|with|mit|avec|och|og|en|ja|oraz|ve)\\s)\\s*(?:(?:and|und|et|&)\\s+)?",
          Pattern.CASE_INSENSITIVE);

  /** Words that make a phrase something other than a name. */
  private static final Pattern NOT_A_NAME =
      Pattern.compile(
          "(?:^|[\\s/])(?:writer|reporter|editor|correspondent|contributor|contributing|columnist"
              + "|journalist|photographer|engineer|developer|manager|director|professor|lecturer"
              + "|officer|ceo|cto|founder|co-founder|blogger|fellow|analyst|consultant|president"
              + "|chief|senior|freelance|redakteur|redakteurin|comments?|kommentare?|read|minutes?"
              + "|min|updated|published|posted|category|categories|tags?|share|follow|subscribe|view"
              + "|posts?|profile|more|articles?|website|biography|bio|contact|email|twitter|facebook"
              + "|linkedin|instagram|leave|print|am|pm|uhr|http|www|click|about|author|authors"
              + "|unknown|anonymous|admin|administrator|webmaster|root|guest|user|null|none"
              + "|undefined|n/a|default|test|gmbh|ltd|llc|inc|e\\.v|verlag|reviews?|sponsored|monday|tuesday|wednesday|thursday"
              + "|friday|saturday|sunday)(?:$|[\\s/.:])"
              + "|^(?:our|the team|my|your|this|a|an|in|on|for)\\s|^(?:editorial team|staff|redaktion|fail)$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private static final String CAPITAL = "\\p{Lu}[\\p{L}\\p{M}.'’-]*";
  private static final String PARTICLE =
      "(?:(?:van|von|der|den|de|del|della|da|di|do|dos|du|la|le|el|al|bin|ibn|ben|zu|zum|zur|af|av|y|ter|ten|v\\.)\\s)";
  private static final Pattern PERSONAL =
      Pattern.compile(
          CAPITAL
              + "(?:\\s"
              + PARTICLE
              + "{0,2}"
              + CAPITAL
              + "){1,3}|[\\p{IsHan}\\p{IsHangul}\\p{IsKatakana}\\p{IsHiragana}]{2,5}");

  private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u200B-\\u200F\\uFEFF]+");
  private static final Pattern EDGES =
      Pattern.compile("^[\\s\"'“”‘’.:,;|•·*_–—-]+|[\\s\"“”‘:,;|•·*_–—-]+$");
  private static final Pattern NUMBER = Pattern.compile("(?<!\\S)\\d+(?!\\S)|\\d{4,}");
  private static final Pattern SUFFIX =
      Pattern.compile(
          "(?:(?:jr|sr|md|phd|ph\\.d|esq|dr|m\\.d|ii|iii|iv|cpa|rn|mba|msc|ma|bsc|ba)\\.?)",
          Pattern.CASE_INSENSITIVE);

  private Authors() {}

  /** The names in a byline, cleaned of lead words, roles, addresses and handles. */
  public static List<String> parse(String byline) {
    String line = byline.length() > LONGEST_BYLINE ? byline.substring(0, LONGEST_BYLINE) : byline;
    Map<String, String> names = new LinkedHashMap<>();
    for (String part : SPLIT.split(withoutLead(ADDRESSES.matcher(line).replaceAll(" ")), -1)) {
      name(part).ifPresent(name -> names.putIfAbsent(name.toLowerCase(Locale.ROOT), name));
    }
    List<String> found = new ArrayList<>(names.values());
    return List.copyOf(found.subList(0, Math.min(MOST_NAMES, found.size())));
  }

  /** Whether a name is one as people have: two to four words, each with a capital letter. */
  public static boolean isPersonal(String name) {
    return PERSONAL.matcher(name).matches();
  }

  private static String withoutLead(String text) {
    String rest = clean(text);
    String shorter = LEAD.matcher(rest).replaceFirst("");
    while (!shorter.equals(rest)) {
      rest = clean(shorter);
      shorter = LEAD.matcher(rest).replaceFirst("");
    }
    return rest;
  }

  private static String clean(String text) {
    return EDGES.matcher(SPACES.matcher(text).replaceAll(" ")).replaceAll("");
  }

  private static Optional<String> name(String part) {
    String name = withoutLead(part);
    boolean shaped =
        !name.isEmpty()
            && name.length() <= LONGEST_NAME
            && name.split(" ", -1).length <= MOST_WORDS
            && name.codePoints().anyMatch(Character::isLetter)
            && !SUFFIX.matcher(name).matches();
    boolean human = shaped && !NOT_A_NAME.matcher(name).find() && !NUMBER.matcher(name).find();
    return human ? Optional.of(name) : Optional.empty();
  }
}
