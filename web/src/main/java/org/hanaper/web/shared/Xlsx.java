package org.hanaper.web.shared;

import java.io.IOException;
import java.io.OutputStream;
import java.time.ZonedDateTime;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.hanaper.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * Writes a workbook with typed cells: figures with the currency's decimals, moments as dates, texts
 * in the row itself and not in a table of all texts, so that memory stays the same at any length. A
 * sheet that is full is followed by another.
 */
public final class Xlsx implements Sheet {

  private static final int ROWS_OF_A_SHEET = 1_000_000;

  private final Workbook book;
  private final String name;
  private Worksheet sheet;
  private int sheets = 1;
  private int row;

  /**
   * Begins a workbook.
   *
   * @param out where to
   * @param name how its sheet is called
   */
  public Xlsx(OutputStream out, String name) {
    book = new Workbook(out, "Hanaper", "1.0");
    this.name = name;
    sheet = book.newWorksheet(name);
  }

  @Override
  public void row(@Nullable Object... cells) throws IOException {
    if (row == ROWS_OF_A_SHEET) {
      sheet.finish();
      sheets++;
      sheet = book.newWorksheet(name + " " + sheets);
      row = 0;
    }
    for (int column = 0; column < cells.length; column++) {
      write(column, cells[column]);
    }
    row++;
  }

  @Override
  public void flush() throws IOException {
    sheet.flush();
  }

  @Override
  public void close() throws IOException {
    sheet.finish();
    book.finish();
  }

  private void write(int column, @Nullable Object cell) {
    if (cell instanceof Money money) {
      sheet.value(row, column, money.amount());
      sheet.style(row, column).format(format(money.amount().scale())).set();
    } else if (cell instanceof ZonedDateTime moment) {
      sheet.value(row, column, moment.toLocalDateTime());
      sheet.style(row, column).format("yyyy-mm-dd hh:mm:ss").set();
    } else if (cell instanceof Number number) {
      sheet.value(row, column, number);
    } else if (cell != null) {
      sheet.inlineString(row, column, Sheet.harmless(cell.toString()));
    }
  }

  private static String format(int scale) {
    return scale == 0 ? "#,##0" : "#,##0." + "0".repeat(scale);
  }
}
