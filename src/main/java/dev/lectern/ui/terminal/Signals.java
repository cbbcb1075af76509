package dev.lectern.ui.terminal;

import java.lang.reflect.Proxy;

/**
 * Signals of the system. The class for them is not part of Java's API, so it is asked for by name;
 * where it is missing, signals keep their usual effect.
 */
final class Signals {

  private Signals() {}

  /** Runs something when a signal comes. */
  static void on(String name, Runnable action) {
    try {
      Class<?> signal = Class.forName("sun.misc.Signal");
      Class<?> handler = Class.forName("sun.misc.SignalHandler");
      Object proxy =
          Proxy.newProxyInstance(
              Signals.class.getClassLoader(),
              new Class<?>[] {handler},
              (self, method, arguments) -> {
                if (method.getName().equals("handle")) {
                  action.run();
                }
                return null;
              });
      signal
          .getMethod("handle", signal, handler)
          .invoke(null, signal.getConstructor(String.class).newInstance(name), proxy);
    } catch (ReflectiveOperationException | IllegalArgumentException missing) {
      // Documented above: the signal keeps its usual effect.
      return;
    }
  }
}
