package org.hanaper.bulk;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hanaper.shared.InvalidInput;

/**
 * Reads a file of users: CSV in UTF-8, separated by commas, semicolons or tabs, with a first line
 * that names the columns. What spreadsheets and our own exports do to cells is undone.
 */
final class CsvFile {

  static final int MOST_LINES = 10_000;
  static final int LARGEST = 4 * 1024 * 1024;

  /** The first characters of what a spreadsheet takes for a formula; exports mask them. */
  private static final String FORMULA = "=+-@\t\r\n";

  private final String text;
  private final ImportWords words;

  private CsvFile(String text, ImportWords words) {
    this.text = text;
    this.words = words;
  }

  /**
   * Reads all lines.
   *
   * @throws InvalidInput when the file as a whole can't be read
   */
  static List<RawLine> read(byte[] content, ImportWords words) {
    require(content.length > 0, "FileMissing");
    require(content.length <= LARGEST, "ImportTooLarge", LARGEST / 1024 / 1024);
    return new CsvFile(text(content), words).lines();
  }

  private static String text(byte[] content) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
      require(text.indexOf('\0') < 0, "ImportNotUtf8");
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw refusal("ImportNotUtf8");
    }
  }

  private List<RawLine> lines() {
    List<CsvRecord> records = new ArrayList<>();
    try (CsvReader<CsvRecord> reader = reader()) {
      for (CsvRecord record : reader) {
        require(records.size() <= MOST_LINES, "TooManyLines", MOST_LINES);
        records.add(record);
      }
    } catch (CsvParseException | java.io.IOException | java.io.UncheckedIOException e) {
      throw refusal("ImportNotCsv", records.size() + 1);
    }
    require(records.size() > 1, "ImportEmpty");
    List<ImportColumn> columns = columns(records.get(0).getFields());
    return records.stream().skip(1).filter(CsvFile::isFilled).map(r -> line(r, columns)).toList();
  }

  private CsvReader<CsvRecord> reader() {
    return CsvReader.builder()
        .fieldSeparator(separator())
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .allowUnclosedQuote(false)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .ofCsvRecord(text);
  }

  /** The sign that stands most often in the first line. */
  private char separator() {
    String first = text.lines().findFirst().orElse("");
    return Arrays.asList(',', ';', '\t').stream()
        .max((a, b) -> Long.compare(count(first, a), count(first, b)))
        .orElse(',');
  }

  private static long count(String line, char sign) {
    return line.chars().filter(c -> c == sign).count();
  }

  private List<ImportColumn> columns(List<String> headings) {
    List<ImportColumn> columns = new ArrayList<>();
    for (String heading : withoutBlankEnd(headings)) {
      Optional<ImportColumn> column = words.column(plain(heading));
      require(column.isPresent(), "ColumnUnknown", shown(heading));
      require(!columns.contains(column.get()), "ColumnTwice", shown(heading));
      columns.add(column.get());
    }
    for (ImportColumn each : ImportColumn.values()) {
      require(!each.isNeeded() || columns.contains(each), "ColumnMissing_" + each);
    }
    return columns;
  }

  /** Spreadsheets leave separators behind the last column. */
  private static List<String> withoutBlankEnd(List<String> headings) {
    int end = headings.size();
    while (end > 0 && headings.get(end - 1).isBlank()) {
      end--;
    }
    return headings.subList(0, end);
  }

  private static boolean isFilled(CsvRecord record) {
    return record.getFields().stream().anyMatch(cell -> !cell.isBlank());
  }

  private static RawLine line(CsvRecord record, List<ImportColumn> columns) {
    Map<ImportColumn, String> cells = new EnumMap<>(ImportColumn.class);
    List<String> fields = record.getFields();
    for (int i = 0; i < Math.min(columns.size(), fields.size()); i++) {
      cells.put(columns.get(i), plain(fields.get(i)));
    }
    boolean overfull = fields.stream().skip(columns.size()).anyMatch(cell -> !cell.isBlank());
    return new RawLine((int) record.getStartingLineNumber(), cells, overfull);
  }

  private static String plain(String cell) {
    String plain = cell.strip();
    boolean masked =
        plain.length() > 1 && plain.charAt(0) == '\'' && FORMULA.indexOf(plain.charAt(1)) >= 0;
    return masked ? plain.substring(1) : plain;
  }

  private static String shown(String heading) {
    return heading.length() > 60 ? heading.substring(0, 60) + "…" : heading;
  }

  private static void require(boolean holds, String key, Object... facts) {
    new InvalidInput.Check().that(holds, "file", key, facts).orRefuse();
  }

  private static InvalidInput refusal(String key, Object... facts) {
    try {
      require(false, key, facts);
    } catch (InvalidInput e) {
      return e;
    }
    throw new IllegalStateException(key);
  }
}
