package org.hanaper.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.hanaper.shared.Money;
import org.junit.jupiter.api.Test;

class TaxLineTest {

  @Test
  void readsWhatItWrote() {
    List<TaxLine> taxes = List.of(line("CGST", "9", 9_00), line("SGST", "9.5", 9_50));
    assertThat(TaxLine.write(taxes)).isEqualTo("CGST:9:900;SGST:9.5:950");
    assertThat(TaxLine.read("CGST:9:900;SGST:9.5:950", "INR")).isEqualTo(taxes);
  }

  @Test
  void keepsThatThereIsNoTax() {
    assertThat(TaxLine.write(List.of())).isEmpty();
    assertThat(TaxLine.read("", "INR")).isEmpty();
  }

  private static TaxLine line(String code, String percent, long minor) {
    return new TaxLine(code, new BigDecimal(percent), Money.ofMinor(minor, "INR"));
  }
}
