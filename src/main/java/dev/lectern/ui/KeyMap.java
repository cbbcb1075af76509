package dev.lectern.ui;

import dev.lectern.problem.Problem;
import dev.lectern.problem.ProblemException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Which key does what, place by place: the defaults of {@link Action}, rebound by the reader. */
public final class KeyMap {

  /** The keys as they come. */
  public static final KeyMap DEFAULT = of(Map.of());

  private final Map<Scope, Map<String, Action>> actions = new EnumMap<>(Scope.class);
  private final Map<Action, List<String>> rebound = new EnumMap<>(Action.class);

  private KeyMap() {
    for (Scope scope : Scope.values()) {
      actions.put(scope, new LinkedHashMap<>());
    }
  }

  /**
   * The defaults, with other keys for the actions named. A key given to one action is taken from
   * the action that had it by default.
   *
   * @throws ProblemException where an action is unknown, or two are given one key
   */
  public static KeyMap of(Map<String, List<String>> keysById) {
    KeyMap map = new KeyMap();
    keysById.forEach((id, keys) -> map.rebound.put(known(id), List.copyOf(keys)));
    for (Scope scope : Scope.values()) {
      map.bindDefaults(scope);
      map.bindOwn(scope);
    }
    return map;
  }

  private static Action known(String id) {
    return Action.named(id).orElseThrow(() -> wrong("keys." + id + ": there is no such action"));
  }

  private static ProblemException wrong(String detail) {
    return new ProblemException(new Problem.BadSetting("config", OptionalInt.empty(), detail));
  }

  private void bindDefaults(Scope scope) {
    Map<String, Action> here = new HashMap<>();
    for (Action action : Action.values()) {
      if (!rebound.containsKey(action)) {
        action.keys(scope).forEach(key -> here.put(key, action));
      }
    }
    actions.put(scope, here);
  }

  private void bindOwn(Scope scope) {
    Map<String, Action> own = new HashMap<>();
    rebound.forEach((action, keys) -> {
      if (action.scopes().contains(scope)) {
        keys.forEach(key -> bindOne(own, key, action));
      }
    });
    actions.getOrDefault(scope, Map.of()).putAll(own);
  }

  private static void bindOne(Map<String, Action> own, String key, Action action) {
    Action other = own.putIfAbsent(key, action);
    if (other != null && other != action) {
      throw wrong("the key %s is given to %s and to %s".formatted(key, other.id(), action.id()));
    }
  }

  /** What a key does in a place. */
  public Optional<Action> action(Scope scope, Key key) {
    return Optional.ofNullable(actions.getOrDefault(scope, Map.of()).get(key.name()));
  }

  /** The keys of an action in a place, the handiest first. */
  public List<String> keys(Scope scope, Action action) {
    List<String> wanted = rebound.getOrDefault(action, action.keys(scope));
    Map<String, Action> here = actions.getOrDefault(scope, Map.of());
    return wanted.stream().filter(key -> here.get(key) == action).toList();
  }

  /** The first key of an action in a place, or empty. */
  public String key(Scope scope, Action action) {
    return keys(scope, action).stream().findFirst().orElse("");
  }
}
