package org.hanaper.shared;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list, found by key and not by offset, so that the last page costs what the first
 * does.
 *
 * @param rows the rows, in the order asked for
 * @param newer the key from which the page before this one is read, null on the first page
 * @param older the key from which the next page is read, null on the last page
 * @param <T> the row
 */
public record Slice<T extends Serializable>(
    List<T> rows, @Nullable String newer, @Nullable String older) implements Serializable {

  /** Keeps a copy of the rows. */
  public Slice {
    rows = List.copyOf(rows);
  }
}
