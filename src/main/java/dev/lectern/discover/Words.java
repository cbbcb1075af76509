package dev.lectern.discover;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The words that blogs of many languages put on their furniture. */
final class Words {

  private static final Pattern MORE =
      Pattern.compile(
          "(?iu)(\\W|^)*((continue |keep )?read(ing)?( the)?( full| whole)?( more| on| post| article| entry| story| now)?"
              + "|more|continue|view( post| article)?|full (post|article|story)|learn more|see more|details"
              + "|weiter ?lesen|mehr( lesen| erfahren)?|((zum|den|diesen|ganzen|vollst[aä]ndigen) )*(artikel|beitrag)( lesen)?|lire (la suite|plus|le billet|l[’']article)( complet)?|en savoir plus|suite"
              + "|leer m[aá]s|leer (el )?(art[ií]culo|post)( completo)?|seguir leyendo|ver m[aá]s|ler mais|leia mais|continue lendo|continuar a ler|leggi( tutto| di pi[uù])?|continua( a leggere)?"
              + "|lees (meer|verder)|meer|l[aä]s (mer|vidare)|les mer|l[æa]s mere|lue lis[aä]ä|číst (dál|více)|celý článek|читать( далее| дальше| полностью)?|далее|подробнее|czytaj (dalej|wi[eę]cej)|wi[eę]cej"
              + "|devam[ıi]n?[ıi]?( oku)?|daha fazla|阅读(全文|更多)|閱讀(全文|更多)|继续阅读|繼續閱讀|查看(全文|更多)|全文|更多|続きを読む|もっと(読む|見る)|詳細"
              + "|더 ?(읽기|보기)|계속 ?읽기|자세히( 보기)?|اقرأ المزيد|المزيد|ادامه( مطلب)?|بیشتر( بخوانید)?|קרא עוד|המשך( לקרוא)?|permalink|comments?|\\d+ comments?)"
              + "[\\s.…»›→>]*(\\W|$)*");

  private static final Pattern NEXT =
      Pattern.compile(
          "(?iu)(next( page)?|older( posts| entries| articles)?|more posts|load more.*|show more.*|earlier( posts| entries)?|previous (posts|entries|articles)"
              + "|n[aä]chste( seite)?|weiter|[aä]ltere( beitr[aä]ge| artikel| posts| eintr[aä]ge)?|mehr laden|vorherige beitr[aä]ge"
              + "|suivante?s?|page suivante|(articles |billets )?plus anciens|articles pr[eé]c[eé]dents|charger plus"
              + "|siguiente( p[aá]gina)?|p[aá]gina siguiente|(entradas |art[ií]culos )?(m[aá]s )?antigu[ao]s|entradas anteriores|cargar m[aá]s"
              + "|pr[oó]xim[ao]( p[aá]gina)?|(posts |artigos )?(mais )?antig[oa]s|p[aá]gina seguinte|seguinte|carregar mais"
              + "|successiv[aoi]|pagina successiva|avanti|(post |articoli )?(pi[uù] )?vecchi|prossim[ao]|carica altri"
              + "|volgende( pagina)?|oudere( berichten)?|meer laden"
              + "|следующая( страница)?|дальше|вперед|вперёд|(более )?(старые|ранние|предыдущие)( записи| посты| статьи)?|раньше|показать ещ[её]|загрузить ещ[её]"
              + "|nast[eę]pn[ay]( strona)?|starsze( wpisy| posty)?|dalej|sonraki( sayfa)?|(daha )?eski( yaz[ıi]lar| kay[ıi]tlar| g[oö]nderiler)?|ileri"
              + "|下一[页頁]|下[页頁]|后一页|[较更]早(的)?(文章)?|[旧舊]文章|加[载載]更多|次(へ|の(ページ|[0-9０-９]*件))?|(過去|以前|古い)の?(記事|投稿|エントリー?).*|もっと見る"
              + "|다음( 페이지| 글)?|이전 글( 목록)?|더 ?보기|الصفحة التالية|التالية?|التالي|(المقالات |التدوينات )?الأقدم|أقدم|صفحه( ?ی)? بعد(ی)?|بعدی|(نوشته‌?های )?قدیمی‌?تر"
              + "|הבא|הדף הבא|(פוסטים|רשומות) (ישנים|ישנות|קודמים|קודמות).*|nästa( sida)?|äldre( inlägg| poster)?|neste|eldre( innlegg)?|næste|seuraava|vanhemmat"
              + "|další|(starší|další)( příspěvky| články| zápisky)?|следваща|наступна|попередні записи|sau|trang sau|cũ hơn)");

  private static final Pattern NEWER =
      Pattern.compile(
          "(?iu).*(newer|neuere|r[eé]cents|recientes|recentes|recenti|nieuwere|новые|новее|nowsze|yeni|较新|新しい|最新|أحدث|جدیدتر).*");

  private static final Pattern ARROWS =
      Pattern.compile("[\\s\\p{Punct}←→‹›«»➔➜▶◀▸◂⟶⟵⇒⇐⇨⇦»›>…·|🡒🡐]+");

  private static final Pattern FORWARD = Pattern.compile("[→›»➔➜▶▸⟶⇒⇨>🡒]+");

  private static final Pattern ARCHIVE =
      Pattern.compile(
          "(?iu)((the )?(blog |full |post )?archives?|all( the)? (posts|articles|entries|writing|blog posts)|view all( posts| articles)?|see all( posts| articles)?|more posts|browse all.*"
              + "|archiv|alle (beitr[aä]ge|artikel)|tous les (articles|billets)|archivos?|todas las entradas|todos los (art[ií]culos|posts)|arquivos?|todos os (posts|artigos)|archivio|tutti (i post|gli articoli)"
              + "|archief|alle berichten|архивы?|все (записи|посты|статьи)|archiwum|wszystkie wpisy|ar[sş]iv|t[uü]m yaz[ıi]lar|归档|歸檔|存档|文章归档|所有文章|全部文章|アーカイブ|記事一覧|すべての記事|過去記事|아카이브|전체 글|모든 글|الأرشيف|أرشيف|كل المقالات|آرشیو|بایگانی|ארכיון)\\W*");

  private static final Pattern BLOG =
      Pattern.compile(
          "(?iu)(the |our |my )?(engineering |tech |dev |developer |company )?(blogs?|weblog|posts|articles|writings?|journal|essays|news|notes)|beitr[aä]ge|artikel|articles|billets|art[ií]culos|entradas|artigos|articoli|блог|статьи|записи|посты|wpisy|artyku[lł]y|yaz[ıi]lar|博客|文章|部落格|日志|ブログ|記事|블로그|글|المدونة|مدونة|مقالات|المقالات|وبلاگ|بلاگ|בלוג|מאמרים");

  private static final Pattern KIND =
      Pattern.compile(
          "(?iu)(blog( post)?|post|article|essay|note|video|podcast|talk|slides|project|event|webinar|book|course|link|photo|tutorial|news|release|case study)");

  private static final Set<String> NO_POSTS =
      Set.of(
          """
          video podcast talk slides project event webinar course photo book
          """
              .split("\\s+"));

  private Words() {}

  /** "Read more" and its like: the text of a link that is no title. */
  static boolean isMore(String text) {
    return text.isBlank() || (text.length() < 60 && MORE.matcher(text.strip()).matches());
  }

  /** The label of a link to older posts, or to the next page of a list. */
  static boolean isNext(String text) {
    String words = ARROWS.matcher(text).replaceAll(" ").strip();
    if (words.isEmpty()) {
      return FORWARD.matcher(text.strip()).matches();
    }
    return words.length() < 60 && NEXT.matcher(words).matches() && !NEWER.matcher(words).matches();
  }

  static boolean isArchive(String text) {
    return ARCHIVE.matcher(ARROWS.matcher(text).replaceAll(" ").strip()).matches();
  }

  static boolean isBlog(String text) {
    return BLOG.matcher(text.strip()).matches();
  }

  /** A label that says what sort of entry a card is. */
  static boolean isKind(String text) {
    return text.length() < 14 && KIND.matcher(text.strip()).matches();
  }

  /** Whether entries labelled so are something else than posts to read. */
  static boolean isNoPost(String kind) {
    return NO_POSTS.contains(kind.toLowerCase(Locale.ROOT));
  }
}
