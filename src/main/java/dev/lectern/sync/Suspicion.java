package dev.lectern.sync;

import dev.lectern.address.Address;
import dev.lectern.article.Article;
import dev.lectern.article.Headline;
import dev.lectern.discover.Impostor;
import dev.lectern.discover.PostRef;
import dev.lectern.extract.ArticleExtractor;
import dev.lectern.fetch.Fetcher;
import dev.lectern.fetch.Page;
import dev.lectern.fetch.Request;
import dev.lectern.problem.ProblemException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** Asks of a page whether it is the post, before it may take the place of anything. */
final class Suspicion {

  /** Less than this part of its text in common with before, and a page has changed altogether. */
  private static final double ANOTHER = 0.2;

  private static final double SAME = 0.8;
  private static final Pattern PASSWORD =
      Pattern.compile("(?i)<input\\b[^>]{0,500}\\btype\\s*=\\s*[\"']?password\\b");
  private static final String NOWHERE = "no-such-page-is-here-";

  private final Fetcher fetcher;
  private final ArticleExtractor extractor;
  private final Map<String, Optional<Likeness>> probes = new ConcurrentHashMap<>();

  Suspicion(Fetcher fetcher, ArticleExtractor extractor) {
    this.fetcher = fetcher;
    this.extractor = extractor;
  }

  /** Why a page is not the post it should be, whatever is held of it. */
  static Optional<String> of(PostRef ref, Page page, Article read) {
    Impostor.Served served = new Impostor.Served(page.requested(), page.address(), page.text());
    return Impostor.unmask(served, ref.headline().title(), read.words());
  }

  /** Why what a page says now may not take the place of the post that is held. */
  Optional<String> of(Page page, Article read, Article held) {
    boolean fraction = read.words() * 3 < held.words();
    if (fraction && PASSWORD.matcher(page.text()).find()) {
      return Optional.of("it asks for a password");
    }
    return sameAsNowhere(page, read, held);
  }

  /** It has nothing in common with before, and the site says it also where nothing can be. */
  private Optional<String> sameAsNowhere(Page page, Article read, Article held) {
    Likeness now = Likeness.of(read.body());
    if (read.body().isEmpty() || now.within(Likeness.of(held.body())) >= ANOTHER) {
      return Optional.empty();
    }
    return probes
        .computeIfAbsent(page.requested().origin(), site -> probe(page.requested()))
        .filter(nowhere -> now.within(nowhere) >= SAME)
        .map(nowhere -> "the site says the same where no page can be");
  }

  private Optional<Likeness> probe(Address post) {
    String folder = post.path().replaceFirst("[^/]*/?$", "");
    Optional<Address> nowhere = post.resolve(folder + NOWHERE + post.path().length());
    return nowhere.flatMap(this::answer).map(this::read);
  }

  private Optional<Page> answer(Address nowhere) {
    try {
      return Optional.of(fetcher.fetch(Request.of(nowhere, "what it says where nothing is")));
    } catch (ProblemException honest) {
      return Optional.empty(); // an error status is what should come
    }
  }

  private Likeness read(Page page) {
    return Likeness.of(extractor.extract(page.text(), page.address(), Headline.NONE).body());
  }
}
