package dev.lectern.typeset;

import java.util.ArrayList;
import java.util.List;
import javax.swing.text.Segment;
import org.fife.ui.rsyntaxtextarea.Token;
import org.fife.ui.rsyntaxtextarea.TokenMaker;
import org.fife.ui.rsyntaxtextarea.TokenTypes;

/**
 * Runs a lexer of RSyntaxTextArea over lines. Its classes come from a text widget, but nothing of
 * the window system is started by them (a test looks).
 */
final class Lexer {

  private final TokenMaker maker;
  private int state = TokenTypes.NULL;

  private Lexer(TokenMaker maker) {
    this.maker = maker;
  }

  /** The spans of lines that follow a preamble, which is not part of them. */
  static List<List<Span>> paint(TokenMaker maker, String preamble, List<String> lines) {
    Lexer lexer = new Lexer(maker);
    List<Span> unused = lexer.line(preamble);
    return lines.stream().map(lexer::line).toList();
  }

  /** One line; where the lexer fails, or does not give back what it was given, it stays plain. */
  private List<Span> line(String line) {
    try {
      List<Span> spans = tokens(line);
      int length = spans.stream().mapToInt(span -> span.text().length()).sum();
      return length == line.length() ? spans : Highlighter.plain(line);
    } catch (RuntimeException generatedLexerFailed) {
      state = TokenTypes.NULL;
      return Highlighter.plain(line);
    }
  }

  private List<Span> tokens(String line) {
    char[] characters = line.toCharArray();
    Segment segment = new Segment(characters, 0, characters.length);
    List<Span> spans = new ArrayList<>();
    StringBuilder run = new StringBuilder();
    Role role = Role.CODE;
    Token token = maker.getTokenList(segment, state, 0);
    for (; token != null; token = token.getNextToken()) {
      state = token.getType();
      if (token.isPaintable()) {
        String text = token.getLexeme();
        Role own = text.isBlank() ? role : role(token.getType());
        if (own != role) {
          flush(spans, run, role);
          role = own;
        }
        run.append(text);
      }
    }
    flush(spans, run, role);
    return spans;
  }

  private static void flush(List<Span> spans, StringBuilder run, Role role) {
    if (!run.isEmpty()) {
      spans.add(Span.of(run.toString(), role));
      run.setLength(0);
    }
  }

  private static Role role(int type) {
    return switch (type) {
      case TokenTypes.COMMENT_EOL,
          TokenTypes.COMMENT_MULTILINE,
          TokenTypes.COMMENT_DOCUMENTATION,
          TokenTypes.COMMENT_KEYWORD,
          TokenTypes.COMMENT_MARKUP,
          TokenTypes.MARKUP_COMMENT ->
          Role.CODE_COMMENT;
      case TokenTypes.RESERVED_WORD,
          TokenTypes.RESERVED_WORD_2,
          TokenTypes.LITERAL_BOOLEAN,
          TokenTypes.PREPROCESSOR,
          TokenTypes.MARKUP_PROCESSING_INSTRUCTION,
          TokenTypes.MARKUP_DTD ->
          Role.CODE_KEYWORD;
      case TokenTypes.LITERAL_NUMBER_DECIMAL_INT,
          TokenTypes.LITERAL_NUMBER_FLOAT,
          TokenTypes.LITERAL_NUMBER_HEXADECIMAL,
          TokenTypes.ERROR_NUMBER_FORMAT ->
          Role.CODE_NUMBER;
      case TokenTypes.LITERAL_STRING_DOUBLE_QUOTE,
          TokenTypes.LITERAL_CHAR,
          TokenTypes.LITERAL_BACKQUOTE,
          TokenTypes.REGEX,
          TokenTypes.MARKUP_TAG_ATTRIBUTE_VALUE,
          TokenTypes.MARKUP_CDATA,
          TokenTypes.ERROR_STRING_DOUBLE,
          TokenTypes.ERROR_CHAR ->
          Role.CODE_STRING;
      case TokenTypes.FUNCTION,
          TokenTypes.DATA_TYPE,
          TokenTypes.VARIABLE,
          TokenTypes.ANNOTATION,
          TokenTypes.MARKUP_TAG_NAME,
          TokenTypes.MARKUP_TAG_ATTRIBUTE,
          TokenTypes.MARKUP_ENTITY_REFERENCE ->
          Role.CODE_NAME;
      default -> Role.CODE;
    };
  }
}
