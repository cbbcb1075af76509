package dev.lectern.feed;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Collects the people of a feed or entry. */
final class PeopleReader {

  private final Set<Person> authors = new LinkedHashSet<>();
  private final Set<Person> contributors = new LinkedHashSet<>();
  private Optional<Person> publisher = Optional.empty();

  /** Takes an element if it names somebody. */
  boolean take(String name, Element element, Scope scope) {
    switch (name) {
      case "author", "managingeditor", "dc_author", "dc_creator", "itunes_author" ->
          author(person(element, scope));
      case "contributor", "dc_contributor" -> add(contributors, person(element, scope));
      case "webmaster", "dc_publisher", "itunes_owner" ->
          publisher = publisher.or(() -> Optional.of(person(element, scope)));
      default -> {
        return false;
      }
    }
    return true;
  }

  void author(Person person) {
    add(authors, person);
  }

  private static void add(Set<Person> people, Person person) {
    if (!person.isNobody() && people.size() < AboutReader.MOST) {
      people.add(person);
    }
  }

  /** Atom's and iTunes' parts, or RSS's one line. */
  private static Person person(Element element, Scope scope) {
    String name = "";
    String email = "";
    String href = "";
    for (Element part : element.children()) {
      Scope inner = scope.enter(part);
      String text = part.wholeText().strip();
      switch (inner.name(part).replaceFirst("^.*_", "")) {
        case "name" -> name = text;
        case "email" -> email = text;
        case "uri", "url", "homepage" -> href = inner.resolve(text);
        default -> {}
      }
    }
    Person said = new Person(name, email, href);
    return said.isNobody() ? Person.parse(element.wholeText()) : said;
  }

  People people() {
    return new People(List.copyOf(authors), List.copyOf(contributors), publisher);
  }
}
