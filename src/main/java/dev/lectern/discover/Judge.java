package dev.lectern.discover;

import dev.lectern.address.Address;
import java.util.Optional;
import java.util.Set;

/** Decides, when all sources have been read, which of the pages found are posts. */
final class Judge {

  private final Scope scope;
  private final Set<String> families;

  Judge(Scope scope, Set<String> families) {
    this.scope = scope;
    this.families = families;
  }

  /** Why a page is not taken for a post; empty where it is one. */
  Optional<Found.Reason> doubt(PostRef post) {
    Address address = post.address();
    boolean listed =
        post.sources().contains(PostRef.Source.INDEX)
            || post.sources().contains(PostRef.Source.ARCHIVE);
    if (listed) {
      return Optional.empty();
    }
    if (!(Paths.mayBePost(address) || Paths.isNumbered(address)) || !scope.wants(address)) {
      return Optional.of(Found.Reason.NO_POST);
    }
    if (!scope.covers(address)) {
      return Optional.of(Found.Reason.OUTSIDE);
    }
    return isFamily(post) ? Optional.empty() : Optional.of(Found.Reason.UNLISTED);
  }

  /** Of the same folder as what the index lists, or at least dated. */
  private boolean isFamily(PostRef post) {
    return families.isEmpty()
        || families.contains(Paths.family(post.address()))
        || (!scope.isSection() && post.headline().published().isPresent());
  }
}
