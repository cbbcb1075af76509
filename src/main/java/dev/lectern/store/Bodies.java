package dev.lectern.store;

import dev.lectern.address.Address;
import dev.lectern.article.Document;
import dev.lectern.format.HtmlReader;
import dev.lectern.format.HtmlWriter;
import java.util.Optional;

/** How documents lie in the file: as canonical HTML. */
final class Bodies {

  private Bodies() {}

  static String write(Document body) {
    return HtmlWriter.write(body);
  }

  static Document read(String html, String address) {
    Optional<Address> base = Address.parse(address);
    return HtmlReader.read(html, base.orElseGet(() -> Address.of("http://localhost/")));
  }
}
