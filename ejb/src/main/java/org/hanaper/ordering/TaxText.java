package org.hanaper.ordering;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.hanaper.catalog.TaxLine;
import org.hanaper.shared.Money;

/** Keeps the taxes of a charge in one column, e.g. {@code CGST:9:900;SGST:9:900}. */
final class TaxText {

  private TaxText() {}

  static String of(List<TaxLine> taxes) {
    return taxes.stream()
        .map(tax -> tax.code() + ":" + tax.percent().toPlainString() + ":" + tax.amount().minor())
        .collect(Collectors.joining(";"));
  }

  static List<TaxLine> read(String text, String currency) {
    return text.isEmpty()
        ? List.of()
        : Arrays.stream(text.split(";", -1)).map(line -> line(line, currency)).toList();
  }

  private static TaxLine line(String text, String currency) {
    String[] parts = text.split(":", -1);
    return new TaxLine(
        parts[0], new BigDecimal(parts[1]), Money.ofMinor(Long.parseLong(parts[2]), currency));
  }
}
