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
    "com.tr, two labels",
    "k12.ca.us, three labels",
    "gov.in, the state's",
    "anything.ck, by a wildcard in the list",
    "x.kawasaki.jp, by a wildcard below another suffix",
    "公司.cn, typed as it is written",
    "xn--55qx5d.cn, typed in A-labels"
  })
  void refusesWhatTheRegistriesKeepForThePublic(String typed, String why) {
    assertThat(DomainName.of(typed)).as(why).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "example.co.uk, below a suffix",
    "www.ck, an exception to the wildcard",
    "city.kawasaki.jp, an exception to the wildcard",
    "github.io, a suffix that belongs to a company",
    "例子.公司.cn, below an international suffix",
    "corp.local, a network of one's own"
  })
  void takesWhatSomebodyCanOwn(String typed, String why) {
    assertThat(DomainName.of(typed)).as(why).isPresent();
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
