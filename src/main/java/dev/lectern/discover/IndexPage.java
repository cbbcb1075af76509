package dev.lectern.discover;

import dev.lectern.address.Address;
import dev.lectern.fetch.Page;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;

/**
 * An HTML page read as an index.
 *
 * @param cards the posts it lists, in its order, each once
 * @param next where the list goes on
 */
record IndexPage(
    Page page, Address address, Document document, List<Card> cards, Optional<Address> next) {

  IndexPage {
    cards = List.copyOf(cards);
  }
}
