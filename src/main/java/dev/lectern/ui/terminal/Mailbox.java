package dev.lectern.ui.terminal;

import dev.lectern.ui.Msg;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** What other threads tell the one that owns the state. */
final class Mailbox {

  /** A letter. */
  sealed interface Mail {
    /** Something happened. */
    record Message(Msg msg) implements Mail {}

    /** The program was stopped and goes on. */
    record Resumed() implements Mail {}

    /** Nothing can be done without it: the program ends. */
    record Broken(Throwable cause) implements Mail {}
  }

  private final LinkedBlockingQueue<Mail> mail = new LinkedBlockingQueue<>();

  void post(Msg msg) {
    mail.add(new Mail.Message(msg));
  }

  void post(Mail letter) {
    mail.add(letter);
  }

  Mail take() throws InterruptedException {
    return mail.take();
  }

  Optional<Mail> poll() {
    return Optional.ofNullable(mail.poll());
  }

  Optional<Mail> poll(long nanos) throws InterruptedException {
    return Optional.ofNullable(mail.poll(nanos, TimeUnit.NANOSECONDS));
  }
}
