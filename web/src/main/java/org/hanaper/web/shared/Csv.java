package org.hanaper.web.shared;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.Writer;
import java.time.ZonedDateTime;
import java.util.Arrays;
import org.hanaper.shared.Money;
import org.jspecify.annotations.Nullable;

/** Writes CSV: every cell quoted, texts made harmless, figures plain, moments in ISO 8601. */
public final class Csv implements Sheet {

  private final CsvWriter csv;

  /**
   * Begins a file.
   *
   * @param out where to; stays open
   */
  public Csv(Writer out) {
    csv =
        CsvWriter.builder()
            .quoteStrategy(QuoteStrategies.ALWAYS)
            .lineDelimiter(LineDelimiter.CRLF)
            .build(out);
  }

  /**
   * Begins a file with the mark without which spreadsheets don't take it for UTF-8.
   *
   * @param out where to; stays open
   */
  public static Csv marked(Writer out) throws IOException {
    out.write('\uFEFF');
    return new Csv(out);
  }

  @Override
  public void row(@Nullable Object... cells) {
    csv.writeRecord(Arrays.stream(cells).map(Csv::text).toList());
  }

  @Override
  public void flush() throws IOException {
    csv.flush();
  }

  @Override
  public void close() throws IOException {
    csv.flush();
  }

  private static String text(@Nullable Object cell) {
    if (cell == null) {
      return "";
    }
    if (cell instanceof Money money) {
      return money.amount().toPlainString();
    }
    if (cell instanceof ZonedDateTime moment) {
      return moment.toOffsetDateTime().toString();
    }
    return cell instanceof Number ? cell.toString() : Sheet.harmless(cell.toString());
  }
}
