package dev.lectern.ui.terminal;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;

/** Gathers what Lanterna writes byte by byte; a flush is one write. */
final class Gathered extends OutputStream {

  private final OutputStream target;
  private byte[] bytes = new byte[256];
  private int length;

  Gathered(OutputStream target) {
    super();
    this.target = target;
  }

  @Override
  public synchronized void write(int b) {
    if (length == bytes.length) {
      bytes = Arrays.copyOf(bytes, length * 2);
    }
    bytes[length++] = (byte) b;
  }

  @Override
  public synchronized void flush() throws IOException {
    int all = length;
    length = 0;
    if (all > 0) {
      target.write(bytes, 0, all);
      target.flush();
    }
  }

  /** Writes at once, behind what was gathered. */
  synchronized void send(byte[] more) throws IOException {
    flush();
    target.write(more);
    target.flush();
  }
}
