package dev.lectern.address;

import org.jspecify.annotations.Nullable;

/**
 * The components of a reference, undecoded, as the expression of RFC 3986, appendix B, finds them;
 * null where a component is not there at all.
 */
record Reference(
    @Nullable String scheme,
    @Nullable String authority,
    String path,
    @Nullable String query,
    @Nullable String fragment) {

  private static final boolean[] SCHEME_END = table(":/?#");
  private static final boolean[] AUTHORITY_END = table("/?#");

  static Reference of(String text) {
    int colon = end(text, 0, SCHEME_END);
    boolean schemed = colon > 0 && colon < text.length() && text.charAt(colon) == ':';
    int start = schemed ? colon + 1 : 0;
    boolean hosted = text.startsWith("//", start);
    int path = hosted ? end(text, start + 2, AUTHORITY_END) : start;
    return behind(
        schemed ? text.substring(0, colon) : null,
        hosted ? text.substring(start + 2, path) : null,
        text,
        path);
  }

  /** Reads what stands behind a host: a path, a query and a fragment. */
  static Reference behindHost(String text) {
    return behind(null, null, text, 0);
  }

  private static Reference behind(
      @Nullable String scheme, @Nullable String authority, String text, int path) {
    int fragment = before('#', text, path, text.length());
    int query = before('?', text, path, fragment);
    return new Reference(
        scheme,
        authority,
        text.substring(path, query),
        query < fragment ? text.substring(query + 1, fragment) : null,
        fragment < text.length() ? text.substring(fragment + 1) : null);
  }

  private static boolean[] table(String characters) {
    boolean[] table = new boolean[128];
    characters.chars().forEach(c -> table[c] = true);
    return table;
  }

  /** Where a character stands before another place, or that place. */
  private static int before(char c, String text, int from, int to) {
    int at = text.indexOf(c, from, to);
    return at < 0 ? to : at;
  }

  /** Where the first of some characters stands, or the end. */
  private static int end(String text, int from, boolean[] characters) {
    int at = from;
    while (at < text.length() && !(text.charAt(at) < 128 && characters[text.charAt(at)])) {
      at++;
    }
    return at;
  }
}
