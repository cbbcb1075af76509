package dev.lectern.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The container of a book (w3.org/TR/epub-33, 4): a ZIP file that says first what it is. */
final class BookFile {

  private static final String TYPE = "application/epub+zip";

  private final ZipOutputStream zip;
  private final LocalDateTime made;

  BookFile(OutputStream to, Instant made) throws IOException {
    this.zip = new ZipOutputStream(to, StandardCharsets.UTF_8);
    this.made = LocalDateTime.ofInstant(made, ZoneOffset.UTC);
    stored("mimetype", TYPE.getBytes(StandardCharsets.US_ASCII));
  }

  void text(String name, String text) throws IOException {
    zip.putNextEntry(entry(name));
    zip.write(text.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  /** As it is, for what no compression makes smaller. */
  void stored(String name, byte[] bytes) throws IOException {
    ZipEntry entry = entry(name);
    CRC32 sum = new CRC32();
    sum.update(bytes);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(bytes.length);
    entry.setCrc(sum.getValue());
    zip.putNextEntry(entry);
    zip.write(bytes);
    zip.closeEntry();
  }

  private ZipEntry entry(String name) {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(made);
    return entry;
  }

  /** Writes the end; what it was written to stays open. */
  void finish() throws IOException {
    zip.finish();
  }
}
