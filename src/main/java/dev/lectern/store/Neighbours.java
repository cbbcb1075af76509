package dev.lectern.store;

import dev.lectern.store.Library.PostRow;
import java.util.List;
import java.util.Optional;

/** Posts of the library that stand beside a post. */
public interface Neighbours {

  /** Posts that are about the same. */
  List<PostRow> related(long post, int size);

  /** The post that follows in the series of its blog. */
  Optional<PostRow> nextInSeries(long post);

  /** Those of some addresses that the library has, in their order, each once. */
  List<PostRow> known(List<String> addresses);
}
