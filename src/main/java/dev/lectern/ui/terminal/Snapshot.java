package dev.lectern.ui.terminal;

import dev.lectern.article.Dateline;
import dev.lectern.article.Headline;
import dev.lectern.store.Library.PostRow;
import dev.lectern.store.Library.Status;
import dev.lectern.ui.Prefs;
import dev.lectern.ui.Rows;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.zip.CRC32;

/**
 * The first window of the list as it was when last seen, and how it looked: painted while the
 * library is being opened. It is a hint only: a file that is missing, damaged or of another version
 * is none, and none can be kept where that fails.
 */
final class Snapshot {

  /** Changes whenever the fields below do. */
  private static final int VERSION = 1;

  private static final int MOST_ROWS = 80;
  private static final int MOST_BYTES = 1 << 20;

  /** What is kept. */
  record Seen(String theme, boolean dark, boolean cards, long count, List<PostRow> rows) {
    static final Seen NOTHING = new Seen("", true, true, 0, List.of());

    Seen {
      rows = List.copyOf(rows);
    }
  }

  private final Path file;
  private Seen seen;

  Snapshot(Path file) {
    this.file = file;
    this.seen = read(file);
  }

  /** The wishes, with the look that was remembered. */
  synchronized Prefs prefs(Prefs wished) {
    boolean known = Prefs.THEMES.contains(seen.theme());
    return known ? wished.looking(seen.theme(), seen.dark(), seen.cards()) : wished;
  }

  /** The rows, not known to be true. */
  synchronized Rows rows() {
    return new Rows(false, seen.count(), 0, seen.rows());
  }

  /** Keeps a first window. */
  synchronized void keep(long count, List<PostRow> rows) {
    List<PostRow> first = rows.subList(0, Math.min(MOST_ROWS, rows.size()));
    keep(new Seen(seen.theme(), seen.dark(), seen.cards(), count, first));
  }

  /** Keeps a look. */
  synchronized void keep(Prefs prefs) {
    keep(new Seen(prefs.theme(), prefs.dark(), prefs.cards(), seen.count(), seen.rows()));
  }

  private void keep(Seen now) {
    if (now.equals(seen)) {
      return;
    }
    seen = now;
    Path partial = file.resolveSibling(file.getFileName() + ".part");
    try {
      Files.write(partial, bytes(now));
      Files.move(
          partial, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException | RuntimeException unwritable) {
      // The next start paints its first frame without it.
      seen = now;
    }
  }

  private static byte[] bytes(Seen seen) throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(body);
    out.writeInt(VERSION);
    out.writeUTF(seen.theme());
    out.writeBoolean(seen.dark());
    out.writeBoolean(seen.cards());
    out.writeLong(seen.count());
    out.writeInt(seen.rows().size());
    for (PostRow row : seen.rows()) {
      write(out, row);
    }
    CRC32 sum = new CRC32();
    sum.update(body.toByteArray());
    out.writeLong(sum.getValue());
    return body.toByteArray();
  }

  private static void write(DataOutputStream out, PostRow row) throws IOException {
    out.writeLong(row.id());
    out.writeLong(row.blog());
    text(out, row.blogName());
    text(out, row.address());
    text(out, row.headline().title());
    text(out, row.headline().summary());
    text(out, row.headline().published().map(Dateline::toString).orElse(""));
    out.writeInt(row.headline().minutes().orElse(-1));
    texts(out, row.headline().tags());
    texts(out, row.ownTags());
    out.writeInt(row.words());
    out.writeBoolean(row.read());
    out.writeBoolean(row.starred());
    out.writeDouble(row.progress());
    text(out, row.status().name());
    out.writeBoolean(row.fresh());
    out.writeBoolean(row.changed());
    text(out, row.problem());
  }

  /** No more of a text than a screen could show; the format has no room for endless ones. */
  private static void text(DataOutputStream out, String text) throws IOException {
    out.writeUTF(text.substring(0, Math.min(2000, text.length())));
  }

  private static void texts(DataOutputStream out, List<String> texts) throws IOException {
    List<String> few = texts.subList(0, Math.min(40, texts.size()));
    out.writeInt(few.size());
    for (String text : few) {
      text(out, text);
    }
  }

  private static Seen read(Path file) {
    try {
      if (!Files.isRegularFile(file) || Files.size(file) > MOST_BYTES) {
        return Seen.NOTHING;
      }
      return read(Files.readAllBytes(file));
    } catch (IOException | RuntimeException damaged) {
      return Seen.NOTHING;
    }
  }

  private static Seen read(byte[] bytes) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
    if (!isWhole(bytes) || in.readInt() != VERSION) {
      return Seen.NOTHING;
    }
    String theme = in.readUTF();
    boolean dark = in.readBoolean();
    boolean cards = in.readBoolean();
    long count = in.readLong();
    int size = Math.min(MOST_ROWS, in.readInt());
    List<PostRow> rows = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      rows.add(row(in));
    }
    return new Seen(theme, dark, cards, Math.max(rows.size(), count), rows);
  }

  private static boolean isWhole(byte[] bytes) throws IOException {
    int length = bytes.length - Long.BYTES;
    if (length < 0) {
      return false;
    }
    CRC32 sum = new CRC32();
    sum.update(bytes, 0, length);
    byte[] end = Arrays.copyOfRange(bytes, length, bytes.length);
    return new DataInputStream(new ByteArrayInputStream(end)).readLong() == sum.getValue();
  }

  private static PostRow row(DataInputStream in) throws IOException {
    long id = in.readLong();
    long blog = in.readLong();
    String blogName = in.readUTF();
    String address = in.readUTF();
    Headline headline =
        Headline.NONE
            .withTitle(in.readUTF())
            .withSummary(in.readUTF())
            .withPublished(Dateline.parse(in.readUTF()));
    int minutes = in.readInt();
    Headline timed = minutes < 0 ? headline : headline.withMinutes(OptionalInt.of(minutes));
    Headline tagged = timed.withTags(texts(in));
    List<String> own = texts(in);
    int words = in.readInt();
    boolean read = in.readBoolean();
    boolean starred = in.readBoolean();
    double progress = in.readDouble();
    Status status = Status.valueOf(in.readUTF());
    boolean fresh = in.readBoolean();
    boolean changed = in.readBoolean();
    String problem = in.readUTF();
    return new PostRow(
        id, blog, blogName, address, tagged, words, read, starred, progress, own, status, fresh,
        changed, problem);
  }

  private static List<String> texts(DataInputStream in) throws IOException {
    int size = in.readInt();
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      texts.add(in.readUTF());
    }
    return texts;
  }
}
