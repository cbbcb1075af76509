package dev.lectern.typeset;

import dev.lectern.article.Block;
import dev.lectern.article.Block.Align;
import dev.lectern.article.Block.Cell;
import dev.lectern.article.Block.Definition;
import dev.lectern.article.Block.Item;
import dev.lectern.article.Block.Row;
import dev.lectern.article.Block.Task;
import dev.lectern.article.Document;
import dev.lectern.article.Inline;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** A document with every block and every inline kind, written for looking at. */
final class Specimen {

  private Specimen() {}

  static Document english() {
    return new Document(
        Stream.of(prose(), lists(), asides(), code(), tables(), ending())
            .flatMap(List::stream)
            .toList());
  }

  private static List<Block> prose() {
    return List.of(
        heading(1, "The Cost of a Cell"),
        p(
            text("A terminal is a grid of cells, and a page of text has to live in it. "),
            text("This specimen has "),
            em(text("every kind")),
            text(" of block and inline: "),
            strong(text("strong words")),
            text(", "),
            em(strong(text("both at once"))),
            text(", "),
            new Inline.Strike(List.of(text("what was taken back"))),
            text(", "),
            codeSpan("inline_code --with-flags"),
            text(", keys such as "),
            new Inline.Key("Ctrl"),
            text("+"),
            new Inline.Key("C"),
            text(", a "),
            link("https://example.org/a/page", text("link with several words in it")),
            text(", a bare address "),
            link(
                "https://example.org/archive/2026/02/a-very-long-path?with=query&and=more#fragment",
                text(
                    "https://example.org/archive/2026/02/a-very-long-path?with=query&and=more#fragment")),
            text(" and a footnote"),
            new Inline.NoteMark("1", "1"),
            text(".")),
        p(
            text("Scripts: E = mc"),
            new Inline.Raised(List.of(text("2"))),
            text(", H"),
            new Inline.Lowered(List.of(text("2"))),
            text("O, the 21"),
            new Inline.Raised(List.of(text("st"))),
            text(" century, x"),
            new Inline.Raised(List.of(text("Q"))),
            text("; a formula "),
            new Inline.Formula("\\alpha_i \\le \\sqrt{x^2 + 1}"),
            text(" in the text."),
            new Inline.LineBreak(),
            text("A forced break; an identifier "),
            codeSpan("org.example.configuration.AbstractSingletonProxyFactoryBean"),
            text(
                " that is long, and a soft hy\u00ADphen\u00ADation in Donau\u00ADdampf\u00ADschiff\u00ADfahrts\u00ADgesell\u00ADschaft; 10\u00A0000\u00A0km stay together.")),
        heading(2, "What the eye expects"),
        p(
            text("“Quotes – and dashes — are kept,” she said. An image in the text "),
            new Inline.Image("https://example.org/i.png", "a small icon"),
            text(" shows its words. "),
            new Inline.Anchor("place"),
            text(
                "The paragraph goes on for a while so that it fills several lines and ends in an I.")),
        new Block.Formula("\\frac{n!}{k!\\,(n-k)!} = \\binom{n}{k}"),
        new Block.Rule());
  }

  private static List<Block> lists() {
    return List.of(
        heading(3, "Lists of all kinds"),
        items(
            item(p("A tight list has short items.")),
            item(
                p(
                    "Its items hang behind their bullets, so that a second line begins where the first did."),
                items(item(p("Nested once")), item(p("and twice"), items(item(p("and thrice.")))))),
            item()),
        new Block.Items(
            true,
            9,
            List.of(
                item(p("Numbers are aligned at the point.")),
                item(
                    p("This one has two digits."),
                    p("And a second paragraph, which makes the list loose.")),
                item(p("Code in an item:"), new Block.Code("sh", "$ ls -l")))),
        items(new Item(Task.DONE, List.of(p("measured"))), new Item(Task.OPEN, List.of(p("cut")))),
        new Block.Definitions(
            List.of(
                new Definition(
                    List.of(text("cell")), List.of(p("The smallest unit of a terminal."))),
                new Definition(List.of(text("column")), List.of()),
                new Definition(
                    List.of(text("measure")),
                    List.of(
                        p(
                            "How many columns a line of text may take before it is hard to read."))))));
  }

  private static List<Block> asides() {
    return List.of(
        heading(2, "Asides"),
        new Block.Quote(
            List.of(
                p("A quotation has a bar beside it, and may have several paragraphs."),
                p("This is the second."),
                new Block.Quote(List.of(p("And a quotation within it.")), List.of())),
            List.of(text("Somebody, "), em(text("Some Book")))),
        new Block.Callout(
            "warning", List.of(), List.of(p("Callouts stand out by their bar and title."))),
        new Block.Callout(
            "tip",
            List.of(text("A title of its own")),
            List.of(items(item(p("with a list")), item(p("in it"))))),
        new Block.Details(List.of(text("Folded away")), List.of(p("What was folded."))),
        new Block.Details(List.of(text("Standing open")), List.of(p("What can be seen."))),
        new Block.Picture(
            "https://example.org/pictures/grid.png",
            "A grid of cells with one of them lit",
            1280,
            720,
            List.of(text("Figure 1. The grid."))),
        new Block.Picture("https://example.org/pictures/plain.jpg?size=2", "", 0, 0, List.of()));
  }

  private static List<Block> code() {
    return List.of(
        heading(2, "Code"),
        new Block.Code(
            "java",
            """
            /** Says so. */
            public static void main(String[] args) {
            \tint count = 42; // a number
            \tSystem.out.println("Hello, " + args[0] + ": " + count + " times, in a line that is far too long for a narrow measure");
            }\
            """),
        new Block.Code(
            "diff", "--- a/file\n+++ b/file\n@@ -1,2 +1,2 @@\n-old line\n+new line\n context"),
        new Block.Code(
            "console",
            "$ mvn -q verify\nTests run: 47, Failures: 0\n\n# a remark\n$ echo done\ndone"),
        new Block.Code("", "no language,\n  but spaces  kept"));
  }

  private static List<Block> tables() {
    Row head = row(cell("Language"), cell("Wins at"), cell("Cost"));
    return List.of(
        heading(2, "Tables"),
        new Block.Table(
            List.of(text("Table 1. Where each language wins.")),
            List.of(head),
            List.of(
                row(cell("Go"), cell("many connections on few machines"), cell("12")),
                row(
                    cell("Rust"),
                    cell(
                        "latency that never jumps, memory that is never wasted, and code that does not crash at night"),
                    cell("1,250")),
                row(cell("Python"), cell("an answer before lunch"), cell("3"))),
            List.of(Align.START, Align.CENTER, Align.END)),
        new Block.Table(
            List.of(),
            List.of(row(new Cell(List.of(text("A head over both")), 2, 1), cell("third"))),
            List.of(
                row(new Cell(List.of(text("two rows high")), 1, 2), cell("b1"), cell("c1")),
                row(cell("b2"), cell("c2")),
                row(cell("short row"))),
            List.of(Align.START, Align.START, Align.START)),
        new Block.Table(
            List.of(),
            List.of(
                row(
                    Stream.of(
                            "request",
                            "mean",
                            "median",
                            "p90",
                            "p99",
                            "p99.9",
                            "max",
                            "errors",
                            "retries",
                            "timeouts",
                            "bytes in",
                            "bytes out")
                        .map(Specimen::cell)
                        .toArray(Cell[]::new))),
            List.of(
                row(
                    Stream.of(
                            "/index.html",
                            "1.25",
                            "1.10",
                            "2.40",
                            "8.05",
                            "12.0",
                            "250",
                            "0",
                            "3",
                            "1",
                            "1,048,576",
                            "16,777,216")
                        .map(Specimen::cell)
                        .toArray(Cell[]::new))),
            List.of()));
  }

  private static List<Block> ending() {
    return List.of(
        heading(4, "A heading of the fourth level"),
        p("Then the notes."),
        new Block.Note(
            "1",
            "1",
            List.of(
                p(
                    "A footnote stands at the end, and hangs behind its number when it is longer than the line."))),
        new Block.Note("2", "2", List.of(p("Another."))));
  }

  static Document chinese() {
    return new Document(
        List.of(
            heading(1, "终端里的排版"),
            p(
                "终端是由单元格组成的网格，每个汉字占两格。标点符号（例如逗号、句号。）不能出现在行首，「引号」不能出现在行尾。中文与 English 混排时，2024 年的数字也要保持完整……这是一个比较长的段落——用来检查换行。"),
            items(item(p("第一项：列表的悬挂缩进也要按照列宽计算，不能按照字符数计算。")), item(p("第二项"))),
            new Block.Quote(
                List.of(p("学而时习之，不亦说乎？有朋自远方来，不亦乐乎？人不知而不愠，不亦君子乎？")), List.of(text("《论语》"))),
            new Block.Table(
                List.of(),
                List.of(row(cell("语言"), cell("用途"))),
                List.of(row(cell("汉语"), cell("日常交流以及技术文章的写作与阅读")), row(cell("Go"), cell("后端服务"))),
                List.of())));
  }

  static Document japanese() {
    return new Document(
        List.of(
            heading(2, "日本語の組版"),
            p(
                "端末の画面は文字の格子である。小さい仮名「っ」「ょ」や長音「ー」は行頭に置かない。コンピュータのデータベースへアクセスするとき、句読点、括弧（このような）も禁則処理の対象となる。"),
            p("한국어는 낱말 사이에 공백이 있으므로 낱말 단위로 줄을 바꾸는 편이 읽기 좋습니다. 아주 긴 문장을 써서 줄 바꿈을 확인합니다."),
            p("ภาษาไทยเขียนโดยไม่มีช่องว่างระหว่างคำดังนั้นการตัดบรรทัดต้องใช้พจนานุกรม")));
  }

  static Document rightToLeft() {
    return new Document(
        List.of(
            heading(1, "مرحبا بالعالم"),
            p(
                "هذه فقرة عربية تحتوي على رقم 2024 وكلمة English داخل النص (بين قوسين)، وتمتد على عدة أسطر لاختبار الترتيب والمحاذاة إلى اليمين."),
            items(
                item(p("العنصر الأول من القائمة")),
                item(p("العنصر الثاني، وهو أطول قليلا حتى يلتف على سطر آخر من الصفحة"))),
            new Block.Quote(
                List.of(p("شָלוֹם עולם: פסקה בעברית עם מספר 42 ומילה Java באמצע.")), List.of()),
            p(
                "An English paragraph with שלום עולם (and a number 7) inside it stays on the left.")));
  }

  static Document emoji() {
    return new Document(
        List.of(
            heading(2, "🎉 Release ✅"),
            p(
                "Families 👩‍👩‍👧‍👦, flags 🇩🇪🇫🇷🇯🇵, skins 👍🏽👋🏿, keycaps 1️⃣2️⃣, hearts ❤️ and ❤, e\u0301 and n\u0303 combined, ﬁ, ½, 𝐛𝐨𝐥𝐝 and ｆｕｌｌ width."),
            items(
                item(p("🚀 fast")),
                item(p("🐛 a bug that was found and mended long before anybody had met it"))),
            new Block.Table(
                List.of(),
                List.of(row(cell("sign"), cell("meaning"))),
                List.of(
                    row(cell("👩‍💻"), cell("developer")),
                    row(cell("🏳️‍🌈"), cell("rainbow flag"))),
                List.of())));
  }

  static Block heading(int level, String text) {
    return new Block.Heading(level, "", List.of(text(text)));
  }

  static Block p(String text) {
    return p(text(text));
  }

  static Block p(Inline... inlines) {
    return new Block.Paragraph(List.of(inlines));
  }

  static Inline text(String text) {
    return new Inline.Text(text);
  }

  static Inline em(Inline... inlines) {
    return new Inline.Emphasis(List.of(inlines));
  }

  static Inline strong(Inline... inlines) {
    return new Inline.Strong(List.of(inlines));
  }

  static Inline codeSpan(String text) {
    return new Inline.CodeSpan(text);
  }

  static Inline link(String target, Inline... inlines) {
    return new Inline.Link(target, List.of(inlines));
  }

  static Block items(Item... items) {
    return new Block.Items(false, 1, List.of(items));
  }

  static Item item(Block... blocks) {
    return new Item(Task.NONE, List.of(blocks));
  }

  static Row row(Cell... cells) {
    return new Row(Arrays.asList(cells));
  }

  static Cell cell(String text) {
    return new Cell(List.of(text(text)), 1, 1);
  }
}
