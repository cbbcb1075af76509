package dev.lectern.typeset;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Superscripts and subscripts as far as Unicode has them. */
final class Scripts {

  private static final Map<Integer, Integer> RAISED =
      pairs(
          "0123456789+-−=()abcdefghijklmnoprstuvwxyzABDEGHIJKLMNOPRTUVWβγδθφχ′*∘ ",
          "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻᴬᴮᴰᴱᴳᴴᴵᴶᴷᴸᴹᴺᴼᴾᴿᵀᵁⱽᵂᵝᵞᵟᶿᵠᵡ′*° ");

  private static final Map<Integer, Integer> LOWERED =
      pairs("0123456789+-−=()aehijklmnoprstuvxβγρφχ ", "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓᵦᵧᵨᵩᵪ ");

  private Scripts() {}

  /** The text as superscript, if each of its characters exists as one. */
  static Optional<String> raise(String text) {
    return map(text, RAISED);
  }

  /** The text as subscript, if each of its characters exists as one. */
  static Optional<String> lower(String text) {
    return map(text, LOWERED);
  }

  private static Optional<String> map(String text, Map<Integer, Integer> table) {
    if (!text.codePoints().allMatch(table::containsKey)) {
      return Optional.empty();
    }
    StringBuilder out = new StringBuilder();
    text.codePoints().forEach(c -> out.appendCodePoint(table.getOrDefault(c, c)));
    return Optional.of(out.toString());
  }

  private static Map<Integer, Integer> pairs(String from, String to) {
    int[] plain = from.codePoints().toArray();
    int[] set = to.codePoints().toArray();
    Map<Integer, Integer> map = new HashMap<>();
    for (int i = 0; i < plain.length; i++) {
      map.put(plain[i], set[i]);
    }
    return map;
  }
}
