package org.hanaper.web.shared;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A table that is written row by row for a spreadsheet, whatever its length. Cells are texts, whole
 * numbers, {@link org.hanaper.shared.Money} (its figure; the currency has a column of its own),
 * {@link java.time.ZonedDateTime} or null.
 */
public interface Sheet extends Closeable {

  /** What a spreadsheet might take for the beginning of a formula. */
  String FORMULA = "=+-@\t\r\n";

  /** Adds a row. */
  void row(@Nullable Object... cells) throws IOException;

  /**
   * Adds rows portion by portion and sends each, so that their number doesn't matter.
   *
   * @param first the first portion, read before anything was sent, so that it may be refused
   * @param next the portion behind a row, empty at the end
   * @param cells the cells of a row
   * @param <T> what a row is made of
   */
  default <T> void rows(
      List<T> first, Function<T, List<T>> next, Function<T, @Nullable Object[]> cells)
      throws IOException {
    for (List<T> rows = first; !rows.isEmpty(); rows = next.apply(rows.get(rows.size() - 1))) {
      for (T row : rows) {
        row(cells.apply(row));
      }
      flush();
    }
  }

  /** Sends what was added, so that nothing piles up in memory. */
  void flush() throws IOException;

  /**
   * A text that no spreadsheet takes for a formula: an apostrophe stands in front (security rule
   * 23).
   *
   * @param cell the text
   */
  static String harmless(String cell) {
    return !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
  }
}
