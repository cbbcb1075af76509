package dev.lectern.ui;

/** What is on the screen; a screen that lies over another keeps it. */
public sealed interface Screen
    permits ListScreen, SearchScreen, Reader, Picker, Adding, Naming, Popup, Viewer, Welcome {

  /** Where its keys are looked up. */
  Scope scope();

  /** Whether keys enter text at the moment. */
  default boolean isTyping() {
    return false;
  }

  /** Whether an answer is on its way that would change what is seen. */
  default boolean isWaiting() {
    return false;
  }
}
