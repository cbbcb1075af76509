package dev.lectern.format;

import dev.lectern.article.Block;
import dev.lectern.article.Inline;
import dev.lectern.format.Piece.Frame;
import java.util.ArrayList;
import java.util.List;

/** Blocks in the order of the page, with the running text between them gathered to paragraphs. */
final class Flow {

  private final List<Block> blocks = new ArrayList<>();
  private final Run run = new Run(this::paragraph);

  Run run() {
    return run;
  }

  /** A flow for what stands inside a block, set in the same frames. */
  Flow inner() {
    Flow inner = new Flow();
    for (Frame frame : run.frames()) {
      inner.run.open(frame.kind(), frame.target());
    }
    run.takeAnchors().forEach(inner.run::anchor);
    return inner;
  }

  /** Ends the paragraph and adds a block. */
  void add(Block block) {
    run.end();
    anchorBefore(block);
    if (block instanceof Block.Rule && (blocks.isEmpty() || last() instanceof Block.Rule)) {
      return;
    }
    if (block instanceof Block.Note && !blocks.isEmpty() && last() instanceof Block.Rule) {
      blocks.removeLast();
    }
    blocks.add(block);
  }

  /** A place named before a block without text of its own is remembered at the end of the last. */
  private void anchorBefore(Block block) {
    boolean textless =
        block instanceof Block.Code
            || block instanceof Block.Table
            || block instanceof Block.Picture;
    if (textless && !blocks.isEmpty() && last() instanceof Block.Paragraph before) {
      List<Inline> text = new ArrayList<>(before.text());
      run.takeAnchors().forEach(name -> text.add(new Inline.Anchor(name)));
      blocks.set(blocks.size() - 1, new Block.Paragraph(text));
    }
  }

  void addAll(List<Block> all) {
    all.forEach(this::add);
  }

  boolean isEmpty() {
    return blocks.isEmpty();
  }

  Block last() {
    return blocks.getLast();
  }

  void replaceLast(Block block) {
    blocks.set(blocks.size() - 1, block);
  }

  /** Everything so far; a rule at the end separates nothing. */
  List<Block> done() {
    run.end();
    if (!blocks.isEmpty() && last() instanceof Block.Rule) {
      blocks.removeLast();
    }
    return blocks;
  }

  /** A place named behind the last picture of a paragraph is one of what follows. */
  private void paragraph(Frame text) {
    List<Block> found = Paragraphs.of(text);
    if (found.size() == 1) {
      blocks.add(found.getFirst());
      return;
    }
    boolean behind =
        found.size() > 1
            && found.getLast() instanceof Block.Paragraph last
            && last.text().stream().allMatch(Inline.Anchor.class::isInstance);
    blocks.addAll(behind ? found.subList(0, found.size() - 1) : found);
    if (behind && found.getLast() instanceof Block.Paragraph last) {
      last.text().forEach(inline -> run.anchor(((Inline.Anchor) inline).name()));
    }
  }
}
