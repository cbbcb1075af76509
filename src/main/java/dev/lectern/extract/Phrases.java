package dev.lectern.extract;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What lines around an article say, in many languages. */
final class Phrases {

  /** A heading that opens something other than the article. */
  private static final LinePattern HEADING =
      LinePattern.of(
          "^(?:(?:\\d+|one|two|no)\\s+(?:comments?|responses?|replies|thoughts?|reactions?|kommentare?|commentaires?|comentarios?)\\b.*"
              + "|(?:leave|post|add|write|submit) (?:a |your )?(?:comment|reply|response).*|(?:join|start) the (?:conversation|discussion).*"
              + "|comments?(?: \\(?\\d+\\)?)?|responses|discussion|replies|share(?: (?:this|on|it|the|your|via)\\b.*)?|share|spread the word|follow us.*|follow me.*"
              + "|(?:related|similar|recent|popular|latest|recommended|trending|suggested|other|more|featured) (?:posts?|articles?|stories|story|content|reading|topics?|news|blogs?|videos?|links?|entries|resources|coverage|insights)\\b.*"
              + "|you (?:may|might)(?: also)? (?:like|enjoy|be interested|want).*|you'll also like.*|read (?:next|more|also|this next)\\b.*|also read\\b.*|up next.*|keep reading.*|what to read next.*|more (?:from|on|in|like|about|by|stories|to read)\\b.*"
              + "|about the authors?.*|about (?:me|us)$|written by$|author$|meet the author.*|(?:please )?support (?:us|our|me|my|this)\\b.*|donate\\b.*|become an? (?:member|patron|subscriber|supporter)\\b.*|buy me a (?:coffee|beer)\\b.*|unterstütze\\b.*|spenden\\b.*|faire un don.*|subscribe\\b.*|newsletter.*|sign up (?:for|to)\\b.*|get (?:the|our) (?:latest|newsletter|free)\\b.*|stay (?:updated|informed|in touch|up to date).*|join (?:our|the) (?:newsletter|mailing|community|\\d).*"
              + "|table of contents|contents|in this (?:article|post|story|guide)|on this page|jump to.*|quick links|advertisement.*|sponsored.*|tags?|categories|filed under.*|topics?|navigation|post navigation|most (?:read|popular|viewed|shared).*|don'?t miss.*|trending.*|recommended.*|related$|see also$|explore more.*|browse.*"
              + "|kommentare?(?: .*)?|schreibe? einen kommentar.*|ähnliche (?:artikel|beiträge).*|verwandte .*|weitere (?:\\S+ )?(?:artikel|beiträge|themen|meldungen)\\b.*|diese (?:artikel|beiträge) könnten .*|presse-?(?:kontakt|ansprechpartner).*|(?:press|media) (?:contacts?|enquiries|inquiries)|contacts? presse|das könnte (?:sie|dich|euch).*|mehr (?:zum thema|aus|von|zu)\\b.*|weitere informationen|siehe auch|zum weiterlesen|empfehlungen aus der redaktion|temas relacionados|find more information|news teilen|weiterempfehlen|vea también.*|dowiedz się więcej.*|quellen? (?:aus|ein)blenden|weiterlesen|drucken|pinnen|más información|en savoir plus|per saperne di più|lesen sie auch.*|auch interessant.*|teilen(?: .*)?|über den autor.*|über die autorin.*|inhalt|inhaltsverzeichnis|letzte beiträge.*|neueste .*|schlagw[oö]rte?r?.*|artikel teilen.*|beitrag teilen.*|meistgelesen.*|newsletter.*|diesen (?:artikel|beitrag) .*teilen.*|zum thema$|themen$"
              + "|commentaires?(?: .*)?|laisser un commentaire.*|articles? (?:similaires?|liés?|récents?|connexes?).*|lire (?:aussi|également|la suite).*|à lire (?:aussi|également).*|sur le même (?:sujet|thème).*|partager(?: .*)?|vous aimerez (?:aussi|peut-être).*|sommaire|à propos de l.auteur.*|voir aussi|dans la même rubrique.*"
              + "|comentarios?(?: .*)?|deja (?:un|una) (?:comentario|respuesta).*|artículos relacionados.*|noticias relacionadas.*|entradas relacionadas.*|te puede interesar.*|también te .*|lee también.*|compart(?:e|ir)(?: .*)?|relacionados?|temas"
              + "|comentários?(?: .*)?|deixe (?:um|uma|seu) .*|artigos relacionados.*|posts relacionados.*|leia (?:também|mais).*|veja também.*|compartilh(?:e|ar).*|você pode gostar.*"
              + "|commenti(?: .*)?|lascia un commento.*|articoli (?:correlati|simili|recenti).*|leggi anche.*|condividi.*|potrebbe interessarti.*"
              + "|reacties?(?: .*)?|geef een reactie.*|gerelateerde .*|lees (?:ook|meer|verder).*|deel dit.*|meer (?:over|van|lezen).*|delen"
              + "|комментари[ий].*|похожие.*|читайте также.*|по теме.*|поделиться.*|оставить комментарий.*|добавить комментарий.*|другие .*|содержание|оглавление|ещё по теме.*"
              + "|komentarze.*|dodaj komentarz.*|zobacz (?:także|również|też).*|czytaj (?:także|również|też|więcej).*|powiązane.*|podobne.*|udostępnij.*|polecane.*|spis treści"
              + "|yorumlar.*|yorum (?:yap|yaz).*|benzer .*|ilgili .*|paylaş.*|bunlar da .*"
              + "|评论.*|評論.*|相关.*|相關.*|分享.*|发表评论.*|延伸阅读.*|推荐.*|推薦.*|目录|目錄|コメント.*|関連.*|シェア.*|おすすめ.*|目次|こちらも.*|最近の.*|人気.*|댓글.*|관련.*|공유.*|추천.*|목차|인기.*"
              + "|التعليقات.*|مقالات ذات صلة.*|مواضيع ذات صلة.*|شارك.*|اقرأ أيضا.*|نظرات.*|دیدگاه.*|مطالب مرتبط.*|بیشتر بخوانید.*|اشتراک.*|תגובות.*|כתבות נוספות.*|שתף.*|אולי יעניין.*)[:：?!.…]*$");

  /** A line that asks the reader to do something else. */
  private static final LinePattern LINE =
      LinePattern.of(
          "^(?:(?:image|photo|slide|picture) \\d+ of \\d+|caption|close|advert|(?:hide|toggle) caption|enlarge this image|media playback is (?:un|not ).{0,60}|this slideshow requires javascript.{0,3}|"
              + "(?:edit|improve|view|suggest (?:an )?edits? (?:to|for)) (?:this|the) (?:page|article|post|document|source)(?: (?:on|in|at) .{1,30})?|report (?:an|this) issue(?: .{1,40})?|suggest an edit|[-–—*\\s]*(?:advertisement|anzeige|werbung|iklan|reklame)[-–—*\\s]*|published ?:.{0,90}|posted ?:.{0,60}|updated ?:.{0,60}|advertisement|ad|anzeige|publicité|publicidad|pubblicità|реклама|reklama|广告|廣告|skip (?:advertisement|to .{1,20}|ad)|"
              + "read more.{0,8}|continue reading.{0,40}|click here to (?:share|subscribe|print|email).*|share (?:this|on|via)\\b.{0,60}|tweet|pin ?it|print|email|e-?mail this.*|like this:?.*|loading\\.*|like loading.*|"
              + "(?:also )?(?:read|check|see|watch)(?: also| more| next| this)?\\s?[:：].{0,120}|(?:don['’]t miss|must read|check out|recommended|puedes ver|vea también|mira también|dowiedz się więcej|zobacz (?:też|także|również)|te recomendamos|más información)\\s?[:：].{0,120}|\\[related\\s?[:：].{0,140}|(?:see|read) (?:also|more)\\s?[:：].{0,120}|related\\s?[:：].{0,140}|(?:filed|posted) (?:under|in)\\b.{0,100}|tagged (?:with|as|in)?\\b.{0,120}|tags?\\s?[:：].{0,200}|categor(?:y|ies)\\s?[:：].{0,100}|keywords\\s?[:：].{0,150}|topics?\\s?[:：].{0,120}|labels\\s?[:：].{0,120}|schlagw.rter\\s?[:：].{0,150}|kategorien?\\s?[:：].{0,100}|"
              + "(?:please )?(?:subscribe|sign up|follow us|follow me|join us)\\b.{0,110}|\\d+ (?:comments?|shares?|likes?|views?|claps?)|no comments.{0,20}|leave a (?:comment|reply).{0,30}|view (?:all|more).{0,40}|see (?:all|more).{0,40}|back to (?:top|blog|all|home|the ).{0,30}|← .{0,120}|previous(?: post| article| entry| story)?\\b.{0,100}|next (?:post|article|entry|story)\\b.{0,100}|"
              + "lesen sie auch\\s?[:：].{0,120}|lesen sie (?:hier|mehr).{0,100}|mehr dazu\\s?[:：].{0,100}|lire aussi\\s?[:：]?.{0,120}|à lire aussi\\s?[:：]?.{0,120}|lee también\\s?[:：]?.{0,120}|leia (?:também|mais)\\s?[:：]?.{0,120}|leggi anche\\s?[:：]?.{0,120}|lees ook\\s?[:：]?.{0,120}|читайте также\\s?[:：]?.{0,120}|czytaj (?:też|także|również)\\s?[:：]?.{0,120}|"
              + "copyright.{0,120}|©.{0,120}|all rights reserved.{0,60}|\\(?photo(?:s|graph)?(?: credit)?(?: by)?\\s?[:：].{0,80}|image(?: credit)?s?\\s?[:：].{0,80}|teilen|drucken|merken|kommentieren|partager|imprimer|compartir|imprimir|condividi|stampa|copy link|copied!?|copy|(?:in|out) ?\\[ ?\\d* ?\\] ?:?|save|bookmark|reply|report|edit)$");

  /** A last line that speaks of the paper and its people. */
  private static final LinePattern FAREWELL =
      LinePattern.of(
          "^(?:(?:please )?(?:follow|e-?mail|reach|contact|write to|tweet) .{2,80} (?:on|at|via)\\b.{0,120}|"
              + "(?:additional |with )?reporting by .{2,160}|click here (?:to|for) .{2,100}|"
              + "(?:download|get) (?:the|our) .{0,60}\\bapp\\b.{0,80}|(?:have|got) (?:a |any )?(?:tip|question|comment|feedback|story)s?\\b.{0,160}|our standards ?:.{0,80}|read more (?:about|on|stories)\\b.{0,120}|"
              + "(?:be sure to |you can |want to |please )?(?:sign up|subscribe) (?:here |now |today |below )?(?:to|for|so)\\b.{0,160}|\\*?(?:featured?|cover|header|hero|lead) (?:image|photo)\\b.{0,160}|(?:beitrags|titel|artikel)bild(?:er)?\\b.{0,120}|"
              + "for (?:the|more) (?:latest|breaking) .{0,80}\\b(?:download|follow|subscribe|sign up|visit)\\b.{0,120}|"
              + "(?:puede(?:s|n)?|podéis) (?:escribir|seguir)(?:nos|me)? .{0,160})$");

  /** A last line that says so further on. */
  private static final Pattern FAREWELL_WITHIN =
      Pattern.compile(
          "^(?:.{0,120}\\bcontributed (?:to this (?:report|story|article|post)|reporting(?: from .{2,60})?)\\.?|"
              + "\\W*(?:(?:this|the) (?:post|article|page) (?:may )?contains?|some of the) .{0,30}\\baffiliate links?\\b.{0,200}|\\W*affiliate links? .{0,200}|"
              + ".{0,60}\\b(?:let (?:us|me) know|tell (?:us|me)|share (?:your thoughts|them)) in the comments?\\b.{0,80}|.{0,60}\\bin den kommentaren\\b.{0,80})$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** What it does not say it without. */
  private static final Stems FAREWELL_WORDS =
      Stems.of("contributed", "affiliate", "comment", "kommentaren");

  /** What a program says in the place of something that it cannot show. */
  private static final LinePattern MACHINE =
      LinePattern.of(
          "^(?:media playback is (?:un|not ).{0,60}|this slideshow requires javascript.{0,3}|embedded frame|loading(?: (?:content|paragraph|image|comments?|video|player|more))? ?(?:\\.{3}|…)"
              + "|(?:please )?enable javascript.{0,80}|(?:sorry, )?your browser (?:does not|doesn['’]t|is not|cannot) .{0,120}|javascript (?:is|seems to be|must be) .{0,80}|by clicking to watch this video,.{0,120}"
              + "|(?:article |page )?link (?:has been )?copied(?: to (?:the |your )?clipboard)?[.!]?|(?:hide|toggle|show) caption|this content is not available (?:due to|in) .{0,120}"
              + "|ihr browser (?:unterstützt|kann) .{0,120}|votre navigateur ne .{0,120}|(?:tu|su) navegador no .{0,120})$");

  /** A short code that nothing was put in the place of: {@code [gallery ids="1,2"]}. */
  private static final Pattern SHORT_CODE =
      Pattern.compile(
          "\\[/?[a-z][\\w-]*(?:\\s+[\\w-]+=(?:[\"'”″“][^\"'”″“]*[\"'”″“]|[^\\s\\]]+))+\\s*/?\\].{0,60}",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** A title, or the name of a file, and what is said of it. */
  private static final int LONGEST_WAY = 122;

  private static final int LONGEST_MESSAGE = 49;

  private Phrases() {}

  /** Whether a line is a message of a player, a widget or a short code, and nobody's sentence. */
  static boolean isMachine(String line) {
    boolean done = line.endsWith("has been downloaded") && line.length() <= LONGEST_MESSAGE;
    return done || (line.length() <= 300 && (MACHINE.matches(line) || isShortCode(line)));
  }

  private static boolean isShortCode(String line) {
    return line.startsWith("[") && line.indexOf('=') > 0 && SHORT_CODE.matcher(line).matches();
  }

  /** Whether a line at the end of an article is no part of what it tells. */
  static boolean isFarewell(String line) {
    return line.length() <= 220
        && (FAREWELL.matches(line)
            || (FAREWELL_WORDS.areIn(line) && FAREWELL_WITHIN.matcher(line).matches()));
  }

  private static final LinePattern CREDIT =
      LinePattern.of(
          "^\\(?(?:©.{1,90}|(?:\\(c\\)|foto(?:s|graf(?:ie)?)?|photo(?:s|graph)?|bild(?:er|quelle|nachweis)?|image|imagen|picture|credit|quelle|grafik|illustration|crédits?|crédito|фото|źródło|zdjęcie|fot\\.|kuva)(?: (?:credit|courtesy|by|copyright|source|von|de|par|via))?s?\\s?[:：/©].{1,90})$"
              + "|^image (?:credit|copyright|source)s?\\b.{0,60}$|^(?:getty images|shutterstock|reuters|afp|dpa|imago)(?: ?/ ?.{0,40})?$");

  /** Whether a line names the source of a picture and nothing else. */
  static boolean isCredit(String line) {
    return line.length() <= 120 && CREDIT.matches(line);
  }

  private static final int LONGEST_CAPTION = 2_000;

  /** How much may follow its sign, with the end of a line. */
  private static final int LONGEST_MAKER = 82;

  /** What names a maker behind the words of a caption. */
  private static final Pattern CAPTION_CREDIT =
      Pattern.compile(
          "[\\s.,;)]([\\s(\\[|/–—-]*(?:©|(?:foto|photo(?:graph)?|bild|kuva|fot\\.|źródło|zdjęcie|crédits?|(?:photo|image|picture) (?:credit|courtesy|by))s?\\s?[:：]).{0,80})$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

  /** Where in the words of a caption those about its maker begin, or -1. */
  static int creditIn(String caption) {
    int colon = Math.max(caption.lastIndexOf(':'), caption.lastIndexOf('：'));
    int sign = Math.max(colon, caption.lastIndexOf('©'));
    boolean may =
        sign >= 0
            && caption.length() <= LONGEST_CAPTION
            && caption.length() - sign - 1 <= LONGEST_MAKER;
    return may ? makerIn(caption) : -1;
  }

  private static int makerIn(String caption) {
    Matcher maker = CAPTION_CREDIT.matcher(caption);
    return maker.find() ? maker.start(1) : -1;
  }

  static boolean opensFurniture(String heading) {
    return heading.length() <= 80 && HEADING.matches(heading);
  }

  /** A heading of links to elsewhere, where links follow; of a section of the text where not. */
  private static final LinePattern MORE =
      LinePattern.of(
          "^(?:more (?:\\S+ ){1,4}(?:stories|articles|posts|news|reads|coverage|reviews|guides|videos)|(?:noch )?(?:mehr|weitere[rsn]?|weiterführende) .{2,50}|(?:our|my) (?:top|best|latest|favou?rite) .{2,40}"
              + "|also on .{1,40}|more from .{1,50}|in case you missed.*|icymi.*|あわせて.*|更多.*|더 .*)[:：?!.…]*$");

  private static final Pattern CONTENTS =
      Pattern.compile(
          "^(?:table of contents|contents|in this (?:article|post|story|guide)|on this page|quick links|inhalt|inhaltsverzeichnis|sommaire|содержание|оглавление|spis treści|目录|目錄|目次|목차)[:：?!.…]*$",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** Whether a heading opens a list of the article's parts, below which the article may begin. */
  static boolean opensContents(String heading) {
    return CONTENTS.matcher(heading).matches();
  }

  private static final Pattern MORE_ABOUT =
      Pattern.compile(
          "(?i)^more (?:about|on|in) (?!(?:the |our |this )?(?:authors?|writer|us|me|this|story|topic)\\b).*");

  /** A heading that may open a section of the text as well as links to others of its subject. */
  static boolean opensMore(String heading) {
    return MORE_ABOUT.matcher(heading).matches();
  }

  private static final String BEFORE = " \t\n\u000b\f\r[【〖（(■□▼▽◆◇●○★☆►▶▸»>#*–—-";
  private static final String BEHIND = " \t\n\u000b\f\r]】〗）)«<*";

  /** What stands between the signs that frame a heading. */
  private static String unframed(String heading) {
    int start = 0;
    int end = heading.length();
    while (start < end && BEFORE.indexOf(heading.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && BEHIND.indexOf(heading.charAt(end - 1)) >= 0) {
      end--;
    }
    return heading.substring(start, end);
  }

  /** Whether a heading opens furniture if what it promises follows. */
  static boolean opens(String heading) {
    String bare = heading.length() > 90 ? "" : unframed(heading);
    return opensFurniture(bare) || MORE.matches(bare);
  }

  private static final Pattern LINKS =
      Pattern.compile(
          "(?i).*?(?:related|similar|recommended|popular|recent|latest|more|read|next|suggested|trending|other|browse|explore|also|see|ähnlich|verwandt|weitere|mehr|similaires|relacionad|correlat|weiter|our|my|also|case|icymi|あわせて|更多|더|похожие|другие|benzer|相关|関連|관련).*");

  /** Whether a heading promises links, so that what follows it must hold some to be furniture. */
  static boolean opensLinks(String heading) {
    return LINKS.matcher(heading).matches();
  }

  static boolean isFurniture(String line) {
    boolean onward = line.endsWith(" →") && line.length() <= LONGEST_WAY;
    return onward || (line.length() <= 220 && LINE.matches(line));
  }
}
