package org.hanaper.withdrawal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.hanaper.shared.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is taken for a bank account that money can be sent to. */
class BankAccountNumbersTest {

  private static final String FRENCH = "FR1420041010050500013M02606";

  @ParameterizedTest
  @CsvSource({
    "EUR, FR14 2004 1010 0505 0001 3M02 606, ''",
    "EUR, de89370400440532013000, COBADEFFXXX",
    "INR, 50100012345678, HDFC0001234",
    "USD, 000123456789, 021000021",
    "INR, GB82 WEST 1234 5698 7654 32, ''"
  })
  void takesWhatABankTakes(String currency, String number, String code) {
    refuse(currency, number, code);
  }

  @ParameterizedTest
  @CsvSource({
    "EUR, FR1420041010050500013M02607, ''",
    "EUR, FR1420041010050500013M0260, ''",
    "EUR, 50100012345678, HDFC0001234",
    "INR, 50100012345678, ''",
    "INR, 50100012345678, HDFC1001234",
    "USD, 000123456789, 021000022",
    "INR, 1234, HDFC0001234",
    "INR, '50100012<script>', HDFC0001234",
    "INR, '٥٠١٠٠٠١٢٣', HDFC0001234"
  })
  void refusesWhatNoBankTakes(String currency, String number, String code) {
    assertThatThrownBy(() -> refuse(currency, number, code)).isInstanceOf(InvalidInput.class);
  }

  @Test
  void findsEveryWrongDigitOfAnIban() {
    Random random = new Random(20261125);
    assertThat(BankAccountNumbers.isIban(FRENCH)).isTrue();
    for (int i = 0; i < 300; i++) {
      int at = 4 + random.nextInt(15);
      char other = Character.forDigit(random.nextInt(10), 10);
      if (other != FRENCH.charAt(at)) {
        String wrong = FRENCH.substring(0, at) + other + FRENCH.substring(at + 1);
        assertThat(BankAccountNumbers.isIban(wrong)).as(wrong).isFalse();
      }
    }
  }

  @Test
  void showsTheEndsOnly() {
    assertThat(BankAccountNumbers.masked(FRENCH)).isEqualTo("FR14 •••• 2606");
    assertThat(BankAccountNumbers.masked("50100012345678")).isEqualTo("•••• 5678");
    assertThat(BankAccountNumbers.masked("12345")).isEqualTo("•••• 45");
    assertThat(new BankAccount("Ada", "Bank", FRENCH, "").toString()).doesNotContain("2606");
  }

  private static void refuse(String currency, String number, String code) {
    BankAccountNumbers.refuseUnless(
        new BankAccount("Ada", "Bank", number, code).tidied(), currency);
  }
}
