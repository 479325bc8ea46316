package org.hanaper.group;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DomainNameTest {

  @ParameterizedTest
  @CsvSource({
    "Example.COM., example.com",
    "bücher.example, xn--bcher-kva.example",
    "' corp.local ', corp.local"
  })
  void keepsDomainsInTheirFinalForm(String typed, String kept) {
    assertThat(DomainName.of(typed)).contains(new DomainName(kept));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "com", "co.uk", "*.example.com", "192.0.2.1", "-a.example", "a b.c"})
  void refusesWhatNobodyCanOwn(String typed) {
    assertThat(DomainName.of(typed)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "example.com, true",
    "www.example.com, true",
    "*.example.com, true",
    "*.a.b.example.com, true",
    "badexample.com, false",
    "example.com.evil.org, false",
    "com, false"
  })
  void coversItsSubDomainsAndNoNeighbour(String name, boolean covered) {
    assertThat(new DomainName("example.com").covers(name)).isEqualTo(covered);
  }
}
