package dev.lectern.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.lectern.problem.ProblemException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class KeyMapTest {

  @Test
  void no_default_key_has_two_meanings_in_one_place() {
    for (Scope scope : Scope.values()) {
      Map<String, Action> seen = new HashMap<>();
      for (Action action : Action.values()) {
        for (String key : action.keys(scope)) {
          assertThat(seen.put(key, action)).as(scope + " " + key).isNull();
        }
      }
    }
  }

  @Test
  void every_action_can_be_reached_and_says_what_it_does() {
    assertThat(Action.values())
        .allSatisfy(action -> {
          assertThat(action.scopes()).isNotEmpty();
          assertThat(action.sentence()).isNotBlank();
          assertThat(Action.named(action.id())).contains(action);
        });
  }

  @Test
  void a_rebound_key_is_taken_from_its_old_action() {
    KeyMap keys = KeyMap.of(Map.of("star", List.of("j")));
    assertThat(keys.action(Scope.LIST, new Key("j"))).contains(Action.STAR);
    assertThat(keys.action(Scope.LIST, new Key("*"))).isEmpty();
    assertThat(keys.keys(Scope.LIST, Action.DOWN)).containsExactly("Down");
  }

  @Test
  void an_unknown_action_is_an_error() {
    assertThatThrownBy(() -> KeyMap.of(Map.of("fly", List.of("x"))))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("fly");
  }

  @Test
  void one_key_for_two_actions_is_an_error() {
    assertThatThrownBy(() -> KeyMap.of(Map.of("star", List.of("x"), "copy", List.of("x"))))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("x");
  }
}
