package dev.lectern.store;

import dev.lectern.store.Library.Copy;
import dev.lectern.store.Library.PostRow;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the library on SQLite knows about single posts: notes, pictures, history, neighbours. */
abstract class SqlitePosts implements Album, Neighbours, Notebook, PostHistory {

  private final Database database;
  private final Notes notes;

  SqlitePosts(Database database, Notes notes) {
    this.database = database;
    this.notes = notes;
  }

  @Override
  public List<PostRow> related(long post, int size) {
    return database.read(session -> Related.to(session, post, size));
  }

  @Override
  public List<Note> notes(long post) {
    return database.read(session -> Notes.of(session, post));
  }

  @Override
  public List<Note> notes() {
    return database.read(Notes::all);
  }

  @Override
  public Note annotate(long post, Passage passage, String text) {
    return database.write(session -> notes.add(session, post, passage, text));
  }

  @Override
  public void editNote(long note, String text) {
    database.act(session -> notes.edit(session, note, text));
  }

  @Override
  public void removeNote(long note) {
    database.act(session -> notes.remove(session, note));
  }

  @Override
  public List<Revision> revisions(long post) {
    return database.read(session -> Reading.revisions(session, post));
  }

  @Override
  public List<Attempt> attempts(long post) {
    return database.read(session -> Reading.attempts(session, post));
  }

  @Override
  public Optional<Copy> page(long post) {
    return database.read(session -> Articles.page(session, post));
  }

  @Override
  public List<Long> bare(long blog) {
    return database.read(session -> Images.bare(session, blog));
  }

  @Override
  public void illustrated(long post, List<String> addresses) {
    database.fetched(session -> Images.illustrated(session, post, addresses));
  }

  @Override
  public Map<String, Size> pictures(List<String> addresses) {
    return database.read(session -> Images.known(session, addresses));
  }

  @Override
  public void keepPicture(String address, byte[] bytes, Size size) {
    database.fetched(session -> Images.keep(session, address, bytes, size));
  }

  @Override
  public void noPicture(String address, String problem) {
    database.fetched(session -> Images.missing(session, address, problem));
  }

  @Override
  public Optional<byte[]> picture(String address) {
    return database.read(session -> Images.bytes(session, address));
  }

  @Override
  public long pictureBytes(long blog) {
    return database.read(session -> Images.bytes(session, blog));
  }

  @Override
  public Optional<Revision> lastRead(long post) {
    return database.read(session -> Reading.lastRead(session, post));
  }

  @Override
  public Optional<PostRow> nextInSeries(long post) {
    return database.read(session -> Ways.next(session, post));
  }

  @Override
  public List<PostRow> known(List<String> addresses) {
    return database.read(session -> Ways.known(session, addresses));
  }
}
