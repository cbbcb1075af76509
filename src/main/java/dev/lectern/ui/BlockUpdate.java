package dev.lectern.ui;

import dev.lectern.sync.BlockChoice;
import java.util.ArrayList;
import java.util.List;

/** Another block of the page as the article, chosen by the reader and kept for the blog. */
final class BlockUpdate {

  private BlockUpdate() {}

  static Step ask(Model model, Reader reader) {
    return Step.of(
        model.say("Reading the page that is kept …"), new Effect.FindBlocks(reader.row().id()));
  }

  /** The menu; an answer for a post that was left, or has something over it, is too late. */
  static Step found(Model model, Msg.Blocks found) {
    if (!(model.screen() instanceof Reader reader) || reader.row().id() != found.post()) {
      return Step.of(model);
    }
    if (found.candidates().isEmpty()) {
      return Step.of(
          model.say("The page of this post is not kept, so that there is nothing to choose from."));
    }
    List<Picker.Item> items = new ArrayList<>();
    int cursor = 0;
    for (BlockChoice.Candidate candidate : found.candidates()) {
      cursor = candidate.chosen() ? items.size() : cursor;
      items.add(item(found.post(), candidate));
    }
    return Menus.show(model.withNotice(Notice.NONE), Picker.Kind.BLOCKS, items, cursor);
  }

  private static Picker.Item item(long post, BlockChoice.Candidate candidate) {
    String automatic = candidate.selector().isEmpty() ? "Automatic: " : "";
    String words = Numbers.of(candidate.words(), "word");
    String name = candidate.selector().replaceFirst(".*> ", "");
    String detail = name.isEmpty() ? words : words + " · " + name;
    return new Picker.Item(
        automatic + candidate.beginning(),
        candidate.chosen() ? "now · " + detail : detail,
        new Picker.Choice.Block(post, candidate.selector()));
  }

  static Step take(Model model, Picker.Choice.Block block) {
    return Step.of(
        model.say("Taking it on every page of this blog …"),
        new Effect.TakeBlock(block.post(), block.selector()));
  }

  /** The post is another: it is read from its beginning. */
  static Step took(Model model, long post) {
    Screen changed =
        Below.mapReaders(
            model.screen(), reader -> reader.row().id() == post ? reader.withTop(0) : reader);
    boolean open = Below.readers(changed).stream().anyMatch(reader -> reader.row().id() == post);
    Step step = Step.of(model.withScreen(changed));
    return open
        ? step.and(new Effect.Read(post, Geometry.measure(model.size(), model.prefs())))
        : step;
  }
}
