package dev.lectern.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.sqlite.SQLiteJDBCLoader;
import org.sqlite.util.LibraryLoaderUtil;
import org.sqlite.util.OSInfo;

/**
 * SQLite's native library, unpacked from its jar once for each version and platform instead of at
 * each start.
 */
public final class NativeLibrary {

  private static final String PATH = "org.sqlite.lib.path";
  private static final String NAME = "org.sqlite.lib.name";

  private NativeLibrary() {}

  /**
   * Unpacks the library into a folder of the cache unless it is there, and tells the driver where
   * it is. Safe when several programs start at once. Where it cannot be done the driver unpacks for
   * itself, only slower; a path that was given from outside stays.
   */
  public static void prepare(Path cache) {
    if (System.getProperty(PATH) != null) {
      return;
    }
    try {
      Path folder = cache.resolve("sqlite-" + SQLiteJDBCLoader.getVersion() + "-" + platform());
      String name = LibraryLoaderUtil.getNativeLibName();
      unpack(folder, name);
      System.setProperty(PATH, folder.toAbsolutePath().toString());
      System.setProperty(NAME, name);
    } catch (IOException unwritableCache) {
      return;
    }
  }

  private static String platform() {
    return OSInfo.getNativeLibFolderPathForCurrentOS().replace('/', '-').replace('\\', '-');
  }

  /** A file is moved into place whole, so that nobody ever loads half of it. */
  static void unpack(Path folder, String name) throws IOException {
    Path library = folder.resolve(name);
    if (Files.isRegularFile(library)) {
      return;
    }
    Files.createDirectories(folder);
    Path partial = Files.createTempFile(folder, name, ".part");
    try {
      try (InputStream in = packed(name)) {
        Files.copy(in, partial, StandardCopyOption.REPLACE_EXISTING);
      }
      move(partial, library);
    } finally {
      Files.deleteIfExists(partial);
    }
  }

  private static InputStream packed(String name) throws IOException {
    String resource = LibraryLoaderUtil.getNativeLibResourcePath() + "/" + name;
    InputStream in = SQLiteJDBCLoader.class.getResourceAsStream(resource);
    if (in == null) {
      throw new IOException("no SQLite library for this platform: " + resource);
    }
    return in;
  }

  private static void move(Path partial, Path library) throws IOException {
    try {
      Files.move(partial, library, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException rare) {
      Files.move(partial, library, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
