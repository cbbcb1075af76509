package dev.lectern.ui.terminal;

import dev.lectern.store.Library;
import java.util.function.Supplier;

/**
 * A library and who keeps it up to date.
 *
 * @param library opens it when first asked, on a worker; the giver closes it
 * @param demo opens the demo's library, for those whose own is empty; asked at most once, on a
 *     worker
 */
public record Shelves(
    Supplier<Library> library, Synchroniser synchroniser, Supplier<Shelves> demo) {}
