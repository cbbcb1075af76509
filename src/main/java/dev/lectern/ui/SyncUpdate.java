package dev.lectern.ui;

import dev.lectern.problem.ProblemWords;
import dev.lectern.sync.SyncEvent;
import java.util.List;

/** A sync in the background, and how it shows. */
final class SyncUpdate {

  private SyncUpdate() {}

  static Step begin(Model model, List<Long> blogs, boolean retry) {
    if (model.syncing().running()) {
      return Step.of(model.say("A sync is running already. Ctrl-x stops it."));
    }
    if (model.shelf().blogs().isEmpty()) {
      return Step.of(model.say("There is no blog yet. a adds one."));
    }
    Syncing begun = Syncing.begun("", "Looking for new posts");
    return Step.of(model.withSyncing(begun), new Effect.Sync(blogs, retry));
  }

  static Step stop(Model model) {
    return model.syncing().running()
        ? Step.of(model.say("Stopping …"), new Effect.StopSync())
        : Step.of(model);
  }

  static Step step(Model model, SyncEvent event) {
    return switch (event) {
      case SyncEvent.Started e -> Step.of(tell(model, e, "Looking for posts"));
      case SyncEvent.Discovering e -> Step.of(say(tell(model, e, e.step()), e.step()));
      case SyncEvent.Counted e -> counted(model, e);
      case SyncEvent.Progress e -> progress(model, e);
      case SyncEvent.Missed e -> Step.of(model);
      case SyncEvent.Rested e -> Step.of(model);
      case SyncEvent.Finished e -> finished(model, e);
      case SyncEvent.Illustrating e -> illustrating(model, e);
      case SyncEvent.Broken e -> broken(model, e);
    };
  }

  private static Model tell(Model model, SyncEvent event, String step) {
    return model.withSyncing(model.syncing().says(event.name(), step));
  }

  private static Model count(Model model, SyncEvent event, Syncing.Tally tally) {
    return model.withSyncing(model.syncing().counts(event.blog(), tally));
  }

  private static Model say(Model model, String step) {
    return model.screen() instanceof Adding adding && adding.state() == Adding.State.LOOKING
        ? model.withScreen(adding.say(step))
        : model;
  }

  private static Step counted(Model model, SyncEvent.Counted event) {
    Syncing.Tally tally = new Syncing.Tally(0, 0, event.wanted(), 0);
    Model told = count(tell(model, event, "Fetching"), event, tally);
    String words =
        Numbers.of(event.found(), "post") + " found, " + event.wanted() + " to be fetched";
    return refreshed(say(told, words));
  }

  private static Step progress(Model model, SyncEvent.Progress event) {
    Syncing.Tally tally = new Syncing.Tally(event.done(), event.failed(), event.wanted(), 0);
    Model told = count(tell(model, event, event.title()), event, tally);
    return event.done() % 25 == 0 ? refreshed(told) : Step.of(told);
  }

  /** Pictures come when the posts are done, and are counted in their place. */
  private static Step illustrating(Model model, SyncEvent.Illustrating event) {
    Syncing.Tally posts = model.syncing().tally(event.blog());
    Syncing.Tally tally =
        new Syncing.Tally(event.done(), posts.failed(), event.wanted(), posts.stored());
    return Step.of(count(tell(model, event, "Pictures"), event, tally));
  }

  private static Step finished(Model model, SyncEvent.Finished event) {
    Syncing.Tally posts = model.syncing().tally(event.blog());
    Syncing.Tally tally =
        new Syncing.Tally(posts.done(), event.failed(), posts.wanted(), event.stored());
    return refreshed(count(tell(model, event, "Done"), event, tally));
  }

  private static Step broken(Model model, SyncEvent.Broken event) {
    String sentence = event.name() + ": " + ProblemWords.sentence(event.problem());
    return Step.of(say(model, sentence).withNotice(Notice.problem(sentence)));
  }

  static Step ended(Model model) {
    int stored = model.syncing().tally().stored();
    int failed = model.syncing().tally().failed();
    String news = stored == 0 ? "No new posts." : Numbers.of(stored, "post") + " fetched.";
    String bad = failed == 0 ? "" : " " + failed + " failed; P says why.";
    Model over = model.withSyncing(Syncing.NOT);
    return PictureUpdate.afterSync(
        refreshed(over.notice().problem() ? over : over.say(news + bad)));
  }

  /** The list and the numbers, loaded again with the post under the cursor kept in its place. */
  private static Step refreshed(Model model) {
    return Step.of(model, Windows.reload(model, Below.list(model.screen())), new Effect.Count());
  }

  static Step added(Model model, String name) {
    Model over = model.withSyncing(Syncing.NOT);
    Screen below = over.screen() instanceof Adding adding ? adding.back() : over.screen();
    Screen list = below instanceof Welcome welcome ? welcome.below() : below;
    return PictureUpdate.afterSync(
        refreshed(over.withScreen(list).say(name + " is in the library.")));
  }

  static Step addFailed(Model model, String sentence) {
    Model over = model.withSyncing(Syncing.NOT);
    return over.screen() instanceof Adding adding
        ? Step.of(over.withScreen(adding.say(sentence).in(Adding.State.FAILED)))
        : Step.of(over.withNotice(Notice.problem(sentence)));
  }
}
