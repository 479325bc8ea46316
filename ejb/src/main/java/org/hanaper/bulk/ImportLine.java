package org.hanaper.bulk;

import java.io.Serializable;
import java.util.List;
import java.util.Map;

/**
 * A line of an import.
 *
 * @param number its number in the file
 * @param cells what it holds, as typed
 * @param state what becomes or became of it
 * @param problems why it is left out, else empty
 */
public record ImportLine(
    int number, Map<ImportColumn, String> cells, LineState state, List<LineProblem> problems)
    implements Serializable {

  /** Keeps copies. */
  public ImportLine {
    cells = Map.copyOf(cells);
    problems = List.copyOf(problems);
  }

  /**
   * What stands in a column.
   *
   * @param column a column
   * @return empty when nothing does
   */
  public String cell(ImportColumn column) {
    return cells.getOrDefault(column, "");
  }
}
