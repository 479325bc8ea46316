package org.hanaper.web.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.zip.ZipFile;
import org.hanaper.shared.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What leaves the house for spreadsheets and ledgers does no harm there. */
class SheetTest {

  private static final ZonedDateTime MOMENT =
      ZonedDateTime.of(2026, 1, 2, 3, 4, 5, 0, ZoneOffset.UTC);

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "\nx"})
  void takesTheSharpnessOffAFormula(String cell) {
    assertThat(Sheet.harmless(cell)).isEqualTo("'" + cell);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Ada", "a=b", "1-2"})
  void leavesAnOrdinaryCellAsItIs(String cell) {
    assertThat(Sheet.harmless(cell)).isEqualTo(cell);
  }

  @Test
  void csvQuotesEveryCellAndWritesFiguresPlainly() throws IOException {
    StringWriter out = new StringWriter();
    try (Csv csv = new Csv(out)) {
      csv.row("Who", "=What");
      csv.row(
          7L, MOMENT, "Ada \"the first\"", "=cmd|' /C calc'!A0", Money.ofMinor(-5, "EUR"), null);
    }
    assertThat(out)
        .hasToString(
            """
            "Who","'=What"\r
            "7","2026-01-02T03:04:05Z","Ada ""the first""\","'=cmd|' /C calc'!A0","-0.05",""\r
            """);
  }

  @Test
  void aWorkbookHasTypedCellsAndNoFormula() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Xlsx xlsx = new Xlsx(out, "Statement")) {
      xlsx.row("=1+1", Money.ofMinor(123_456, "EUR"), MOMENT, 7L, null);
      xlsx.flush();
      xlsx.row("next");
    }
    String sheet = part(out.toByteArray(), "xl/worksheets/sheet1.xml");
    assertThat(sheet)
        .contains("t=\"inlineStr\"", "&apos;=1+1", "<v>1234.56</v>", "<v>7</v>", "next")
        .doesNotContain("<f>");
  }

  private static String part(byte[] archive, String name) throws IOException {
    Path file = Files.createTempFile("sheet", ".xlsx");
    Files.write(file, archive);
    try (ZipFile zip = new ZipFile(file.toFile())) {
      return new String(
          zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
    } finally {
      Files.delete(file);
    }
  }

  @Test
  void writesPortionAfterPortionUntilOneIsEmpty() throws IOException {
    StringWriter out = new StringWriter();
    try (Csv csv = new Csv(out)) {
      csv.rows(
          List.of(1, 2),
          last -> last < 4 ? List.of(last + 1) : List.of(),
          number -> new Object[] {number});
    }
    assertThat(out).hasToString("\"1\"\r\n\"2\"\r\n\"3\"\r\n\"4\"\r\n");
  }
}
