package org.hanaper.ordering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.hanaper.catalog.DomainPolicy;
import org.hanaper.shared.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DomainNamesTest {

  @ParameterizedTest
  @CsvSource({
    "WWW.Example.COM, www.example.com",
    "www.example.com., www.example.com",
    "bücher.example, xn--bcher-kva.example",
    "' shop.example.org ', shop.example.org"
  })
  void bringsNamesIntoTheirFinalForm(String typed, String expected) {
    assertThat(read(DomainPolicy.SINGLE, typed)).containsExactly(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "exa mple.com",
        "-a.example.com",
        "a-.example.com",
        "a..example.com",
        "192.0.2.1",
        "host",
        "http://example.com",
        "a_b.example.com",
        "*.*.example.com",
        "www.*.example.com",
        "*",
        "example.com:443",
        "::1",
        "*.",
        "."
      })
  void refusesWhatIsNoPublicName(String typed) {
    assertThat(problems(DomainPolicy.MULTI_DOMAIN_WILDCARD, typed))
        .containsExactly("Names.invalid");
  }

  @Test
  void refusesALabelOfMoreThan63Characters() {
    assertThat(problems(DomainPolicy.SINGLE, "a".repeat(64) + ".example.com"))
        .containsExactly("Names.invalid");
    assertThat(read(DomainPolicy.SINGLE, "a".repeat(63) + ".example.com")).hasSize(1);
  }

  @Test
  void refusesANameThatIsTooLong() {
    String label = "a".repeat(60) + ".";
    assertThat(problems(DomainPolicy.SINGLE, label.repeat(5) + "com"))
        .containsExactly("Names.invalid");
  }

  @ParameterizedTest
  @ValueSource(strings = {"co.uk", "com.au", "*.co.in", "公司.cn", "*.anything.ck"})
  void refusesAPublicSuffixAlone(String typed) {
    assertThat(problems(DomainPolicy.MULTI_DOMAIN_WILDCARD, typed))
        .containsExactly("Names.public_suffix");
  }

  @Test
  void holdsTheRulesForWildcards() {
    assertThat(problems(DomainPolicy.SINGLE, "*.example.com"))
        .containsExactly("Names.wildcard_forbidden");
    assertThat(problems(DomainPolicy.WILDCARD, "example.com"))
        .containsExactly("Names.wildcard_required");
    assertThat(read(DomainPolicy.WILDCARD, "*.Example.com.")).containsExactly("*.example.com");
  }

  @Test
  void admitsNamesOfTheHouseForPrivateCertificates() {
    assertThat(read(DomainPolicy.PRIVATE, "intranet", "*.corp.local"))
        .containsExactly("intranet", "*.corp.local");
  }

  @Test
  void refusesTheSameNameTwice() {
    assertThat(problems(DomainPolicy.MULTI_DOMAIN, "a.example.com", "A.EXAMPLE.com."))
        .containsExactly("Names.duplicate");
  }

  @Test
  void refusesASecondNameOfASingleProduct() {
    assertThat(problems(DomainPolicy.SINGLE, "a.example.com", "b.example.com"))
        .containsExactly("Names.only_one");
  }

  @Test
  void refusesNoNameAtAll() {
    assertThat(problems(DomainPolicy.SINGLE, " ", "")).containsExactly("Names.missing");
  }

  @Test
  void tellsEverythingThatIsWrongAtOnce() {
    assertThat(problems(DomainPolicy.MULTI_DOMAIN, "no name", "*.example.com", "co.uk"))
        .containsExactly("Names.invalid", "Names.wildcard_forbidden", "Names.public_suffix");
  }

  private static List<String> read(DomainPolicy policy, String... typed) {
    InvalidInput.Check check = new InvalidInput.Check();
    List<String> names = DomainNames.read(List.of(typed), policy, check);
    check.orRefuse();
    return names;
  }

  private static List<String> problems(DomainPolicy policy, String... typed) {
    InvalidInput refusal = catchThrowableOfType(InvalidInput.class, () -> read(policy, typed));
    return refusal.problems().stream().map(InvalidInput.Problem::key).toList();
  }
}
