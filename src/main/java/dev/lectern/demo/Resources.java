package dev.lectern.demo;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.NoSuchElementException;
import java.util.Optional;

/** The files of the sample blog, which lie beside this class. */
final class Resources {
  private Resources() {}

  static Optional<byte[]> bytes(String name) {
    try (InputStream in = Resources.class.getResourceAsStream(name)) {
      return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("The demo blog could not read its own file " + name, e);
    }
  }

  static String text(String name) {
    return bytes(name)
        .map(bytes -> new String(bytes, UTF_8))
        .orElseThrow(() -> new NoSuchElementException("The demo blog lacks its file " + name));
  }
}
