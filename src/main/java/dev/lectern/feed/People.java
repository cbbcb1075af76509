package dev.lectern.feed;

import java.util.List;
import java.util.Optional;

/** Who wrote, helped with and publishes a feed or entry. */
public record People(List<Person> authors, List<Person> contributors, Optional<Person> publisher) {

  public People {
    authors = List.copyOf(authors);
    contributors = List.copyOf(contributors);
  }
}
