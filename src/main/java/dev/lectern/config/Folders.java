package dev.lectern.config;

import java.nio.file.Path;
import java.util.Map;

/**
 * Where files live: each kind in its own folder of the XDG Base Directory Specification, or all
 * below {@code LECTERN_HOME} where that is set.
 */
public record Folders(Path config, Path data, Path state, Path cache) {

  /**
   * Reads them from an environment. A relative path in an XDG variable is ignored, as the
   * specification says.
   */
  public static Folders of(Map<String, String> environment, Path home) {
    String all = environment.getOrDefault("LECTERN_HOME", "");
    if (!all.isEmpty()) {
      Path root = Path.of(all).toAbsolutePath();
      return new Folders(root, root, root, root.resolve("cache"));
    }
    return new Folders(
        xdg(environment, "XDG_CONFIG_HOME", home.resolve(".config")),
        xdg(environment, "XDG_DATA_HOME", home.resolve(".local/share")),
        xdg(environment, "XDG_STATE_HOME", home.resolve(".local/state")),
        xdg(environment, "XDG_CACHE_HOME", home.resolve(".cache")));
  }

  private static Path xdg(Map<String, String> environment, String variable, Path otherwise) {
    String value = environment.getOrDefault(variable, "");
    return (value.startsWith("/") ? Path.of(value) : otherwise).resolve("lectern");
  }

  /** The same folders with a library of its own below them. */
  public Folders below(String name) {
    return new Folders(config, data.resolve(name), state.resolve(name), cache);
  }

  /** The file of settings; most have none. */
  public Path settings() {
    return config.resolve("config.toml");
  }

  /** The library file. */
  public Path library() {
    return data.resolve("library.db");
  }

  /** The file that reports of crashes are appended to. */
  public Path log() {
    return state.resolve("lectern.log");
  }
}
