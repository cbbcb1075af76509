package dev.lectern.ui;

/** Back to before a jump, and forward again; within a post and between posts. */
final class TrailUpdate {

  private TrailUpdate() {}

  static Step back(Model model, Reader reader) {
    return reader
        .trail()
        .last()
        .map(top -> {
          Reader returned =
              reader
                  .withTrail(reader.trail().back(reader.view().top()))
                  .withTop(ReaderText.clamp(model, reader, top));
          return ReaderText.keepPlace(model.withScreen(returned));
        })
        .orElseGet(() -> out(model, reader));
  }

  /** To the post that was left by a link. */
  private static Step out(Model model, Reader reader) {
    if (!(reader.back() instanceof Reader below)) {
      return Step.of(model.say("No jump to go back from."));
    }
    Step left = ReaderUpdate.back(model, reader);
    Screen now = left.model().screen();
    Reader there = now instanceof Reader marked ? marked : below;
    return new Step(
        left.model().withScreen(there.withTrail(there.trail().backFrom(reader))), left.effects());
  }

  static Step forward(Model model, Reader reader) {
    return reader
        .trail()
        .next()
        .map(hop -> forward(model, reader, hop))
        .orElseGet(() -> Step.of(model.say("No jump to go forward to.")));
  }

  private static Step forward(Model model, Reader reader, Trail.Hop hop) {
    return switch (hop) {
      case Trail.Hop.Line line ->
          ReaderText.keepPlace(
              model.withScreen(
                  reader
                      .withTrail(reader.trail().forward(reader.view().top()))
                      .withTop(ReaderText.clamp(model, reader, line.top()))));
      case Trail.Hop.Post post -> {
        Step kept = ReaderText.keepPlace(model);
        Reader below = reader.withTrail(reader.trail().forwardOut());
        Step there = ReaderText.remeasure(model.withScreen(post.reader().withBack(below)));
        yield new Step(there.model(), kept.effects()).and(there.effects());
      }
    };
  }
}
