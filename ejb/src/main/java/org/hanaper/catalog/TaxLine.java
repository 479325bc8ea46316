package org.hanaper.catalog;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.hanaper.shared.Money;

/**
 * One tax on a price.
 *
 * @param code the tax, e.g. {@code IGST}, {@code CGST}, {@code VAT-FR}
 * @param percent its rate, e.g. 18
 * @param amount the tax, rounded half up to the currency's scale
 */
public record TaxLine(String code, BigDecimal percent, Money amount) implements Serializable {

  /**
   * The taxes of a charge as one column keeps them, e.g. {@code CGST:9:900;SGST:9:900}.
   *
   * @param taxes in their order
   * @return empty without taxes
   */
  public static String write(List<TaxLine> taxes) {
    return taxes.stream()
        .map(tax -> tax.code() + ":" + tax.percent().toPlainString() + ":" + tax.amount().minor())
        .collect(Collectors.joining(";"));
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @param column the column's text
   * @param currency the currency of the charge, ISO 4217
   */
  public static List<TaxLine> read(String column, String currency) {
    return column.isEmpty()
        ? List.of()
        : Arrays.stream(column.split(";", -1)).map(line -> line(line, currency)).toList();
  }

  private static TaxLine line(String text, String currency) {
    String[] parts = text.split(":", -1);
    return new TaxLine(
        parts[0], new BigDecimal(parts[1]), Money.ofMinor(Long.parseLong(parts[2]), currency));
  }
}
