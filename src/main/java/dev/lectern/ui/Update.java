package dev.lectern.ui;

import dev.lectern.problem.ProblemWords;
import java.util.OptionalLong;

/** The state machine: a state and a message give the next state and what is to be done. */
public final class Update {

  private Update() {}

  /** What to do first: open the library, and a post where one is wished for. */
  public static Step start(Model model, OptionalLong post) {
    Step open = Step.of(model, new Effect.Open());
    return post.isEmpty() ? open : open.and(new Effect.Find(post.getAsLong()));
  }

  /** Total: any message in any state gives a state. */
  public static Step update(Model model, Msg msg) {
    return Windows.fill(handle(model, msg));
  }

  private static Step handle(Model model, Msg msg) {
    return switch (msg) {
      case Msg.Pressed pressed -> Keys.press(model.withNotice(Notice.NONE), pressed.key());
      case Msg.Pasted pasted -> Keys.paste(model, pasted.text());
      case Msg.Moused moused -> MouseUpdate.mouse(model.withNotice(Notice.NONE), moused);
      case Msg.Resized resized -> resize(model.withSize(resized.size()));
      case Msg.Background background ->
          Step.of(model.withPrefs(model.prefs().withDark(background.dark())));
      case Msg.Opened opened -> Answers.opened(model, opened);
      case Msg.Counted counted -> Answers.counted(model, counted);
      case Msg.Loaded loaded -> Answers.loaded(model, loaded);
      case Msg.SoughtUnread sought -> ListUpdate.sought(model, sought);
      case Msg.Searched searched -> Answers.searched(model, searched);
      case Msg.Set set -> ReaderText.set(model, set);
      case Msg.Painted painted ->
          Step.of(model.withGallery(model.gallery().with(painted.key(), painted.rows())));
      case Msg.Illustrated illustrated -> PictureUpdate.again(model, illustrated.post());
      case Msg.Missing missing -> ReaderText.missing(model, missing.post());
      case Msg.Beside beside -> ReaderText.beside(model, beside);
      case Msg.Noted noted -> MarksUpdate.noted(model, noted);
      case Msg.Notes notes -> MarksUpdate.listed(model, notes);
      case Msg.Written written -> MarksUpdate.written(model, written);
      case Msg.Compared compared -> ReaderText.compared(model, compared);
      case Msg.Marked marked -> Answers.marked(model, marked.sentence());
      case Msg.Followed followed -> Answers.followed(model, followed);
      case Msg.FoundPost found ->
          ReaderUpdate.open(model, model.screen(), found.row(), Reader.Entry.WHERE_LEFT);
      case Msg.Failures failures -> Menus.problems(model, failures.rows());
      case Msg.Related related -> ReaderText.related(model, related);
      case Msg.Blocks blocks -> BlockUpdate.found(model, blocks);
      case Msg.TookBlock took -> BlockUpdate.took(model, took.post());
      case Msg.Synced synced -> SyncUpdate.step(model, synced.event());
      case Msg.SyncEnded ended -> SyncUpdate.ended(model);
      case Msg.Added added -> SyncUpdate.added(model, added.name());
      case Msg.Failed failed -> failed(model, failed);
    };
  }

  private static Step failed(Model model, Msg.Failed failed) {
    String sentence = ProblemWords.sentence(failed.problem());
    return switch (failed.effect()) {
      case Effect.Add add -> SyncUpdate.addFailed(model, sentence);
      case Effect.Read read ->
          Step.of(
              ReaderText.missing(model, read.post()).model().withNotice(Notice.problem(sentence)));
      case Effect.Annotate note when !note.file().isEmpty() ->
          Step.of(
              model.withNotice(
                  Notice.problem("Not kept: it is in " + note.file() + ". " + sentence)));
      default -> Step.of(model.withNotice(Notice.problem(sentence)));
    };
  }

  private static Step resize(Model model) {
    return ReaderText.remeasure(
        model.withScreen(
            Below.mapList(
                model.screen(), list -> list.withScroll(Windows.fit(model, list, list.scroll())))));
  }
}
