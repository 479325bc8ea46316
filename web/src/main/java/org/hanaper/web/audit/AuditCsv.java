package org.hanaper.web.audit;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.List;
import org.hanaper.report.AuditRow;

/**
 * Writes audit entries as CSV: every cell quoted, and cells that a spreadsheet would take for a
 * formula made harmless with an apostrophe in front (security rule 23).
 */
final class AuditCsv {

  private static final String FORMULA = "=+-@\t\r\n";

  private final CsvWriter csv;

  /**
   * Begins a file with its line of headings.
   *
   * @param out where to; stays open
   * @param headings the ten headings in the user's language
   */
  public AuditCsv(Writer out, List<String> headings) {
    csv =
        CsvWriter.builder()
            .quoteStrategy(QuoteStrategies.ALWAYS)
            .lineDelimiter(LineDelimiter.CRLF)
            .build(out);
    csv.writeRecord(headings.stream().map(AuditCsv::harmless).toList());
  }

  /** Adds entries, the time in ISO 8601 and UTC. */
  public void add(List<AuditRow> rows) {
    for (AuditRow row : rows) {
      write(
          Long.toString(row.id()),
          row.at().toString(),
          row.actor(),
          row.actorKind(),
          row.address(),
          row.activity(),
          row.target(),
          row.targetId(),
          row.done() ? "DONE" : "REFUSED",
          row.details());
    }
    flush();
  }

  private void flush() {
    try {
      csv.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(String... cells) {
    csv.writeRecord(Arrays.stream(cells).map(AuditCsv::harmless).toList());
  }

  /**
   * A cell that no spreadsheet takes for a formula.
   *
   * @param cell the text
   */
  static String harmless(String cell) {
    return !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
  }
}
