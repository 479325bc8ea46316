package org.hanaper.bulk;

import java.util.Map;

/**
 * A line as it stands in the file.
 *
 * @param number its number in the file, from 2 on
 * @param cells what it holds; columns that the file lacks are missing
 * @param overfull whether it has more cells than the file has columns
 */
record RawLine(int number, Map<ImportColumn, String> cells, boolean overfull) {

  RawLine {
    cells = Map.copyOf(cells);
  }

  String cell(ImportColumn column) {
    return cells.getOrDefault(column, "");
  }
}
