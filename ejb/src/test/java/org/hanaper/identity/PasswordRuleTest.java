package org.hanaper.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Optional;
import org.hanaper.shared.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRuleTest {

  private static final List<String> ADA =
      List.of("ada.lovelace@example.org", "Ada Lovelace", "Analytical Engines Ltd");

  private final PasswordRule rule = new PasswordRule();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "gravel window teapot",
        "Tr4-kolv!mes9",
        "дом под старой грушей",
        "aaaabbbbccccz9!Qx"
      })
  void acceptsWhatIsLongAndNotCommonWithoutAskingForSigns(String password) {
    assertThat(problems(password, password)).isEmpty();
  }

  @Test
  void refusesElevenCharactersAndAcceptsTwelve() {
    assertThat(problems("kq7vtz-mw2p", "kq7vtz-mw2p")).containsExactly("PasswordTooShort");
    assertThat(problems("kq7vtz-mw2px", "kq7vtz-mw2px")).isEmpty();
  }

  @Test
  void asksForAsManyCharactersAsItIsTold() {
    InvalidInput.Check check = new InvalidInput.Check();
    rule.check(check, "kq7vtz-m", "kq7vtz-m", ADA, 8);
    check.orRefuse();
    rule.check(check, "kq7vtz-", "kq7vtz-", ADA, 8);
    assertThatThrownBy(check::orRefuse).hasMessageContaining("PasswordTooShort");
  }

  @Test
  void countsASignOutsideTheBasicPlaneOnce() {
    String eleven = "\uD83D\uDE00" + "kq7vtz-mw2";
    assertThat(eleven).hasSize(12);
    assertThat(problems(eleven, eleven)).containsExactly("PasswordTooShort");
  }

  @Test
  void refusesMoreThan128Characters() {
    String password = "kq7vtz-mw2px".repeat(11);
    assertThat(problems(password, password)).contains("PasswordTooLong");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ada.lovelace@example.org",
        "my ADA LOVELACE wins 7",
        "AdaLovelace77!kolv",
        "xx analytical engines ltd 9"
      })
  void refusesThePersonsOwnWords(String password) {
    assertThat(problems(password, password)).contains("PasswordIsYourOwnWord");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"password1234", "Password-1234", "qwertyuiopas", "aaaaaaaaaaaa", "123456789012"})
  void refusesWhatManyPeopleUse(String password) {
    assertThat(problems(password, password)).contains("PasswordTooCommon");
  }

  @Test
  void refusesTwoThatDiffer() {
    assertThat(problems("gravel window teapot", "gravel window teapots"))
        .containsExactly("PasswordsDiffer");
  }

  @Test
  void tellsStrengthFromZeroToFour() {
    assertThat(rule.strength("", ADA)).isZero();
    assertThat(rule.strength("password1234", ADA)).isZero();
    assertThat(rule.strength("adalovelace", ADA)).isZero();
    assertThat(rule.strength("gravel window teapot", ADA)).isEqualTo(4);
  }

  @Test
  void estimatesAVeryLongTextInATwinkling() {
    assertThat(rule.strength("k7".repeat(5000), ADA)).isBetween(0, 4);
  }

  private List<String> problems(String password, String repeated) {
    InvalidInput.Check check = new InvalidInput.Check();
    rule.check(check, password, repeated, ADA);
    InvalidInput refusal = catchThrowableOfType(InvalidInput.class, check::orRefuse);
    return Optional.ofNullable(refusal).stream()
        .flatMap(found -> found.problems().stream())
        .map(InvalidInput.Problem::key)
        .toList();
  }
}
