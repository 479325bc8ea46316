package org.hanaper.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ClientAddressTest {

  private final ClientAddress client = new ClientAddress();

  @BeforeEach
  void twoProxies() {
    client.useProxies(List.of("10.0.0.1", "2001:db8::1"));
  }

  @Test
  void withoutAProxyItIsTheSocket() {
    assertThat(client.resolve("192.0.2.7", null)).contains("192.0.2.7");
  }

  @Test
  void aHeaderFromAnybodyButAProxyIsNotBelieved() {
    assertThat(client.resolve("192.0.2.7", "203.0.113.9")).contains("192.0.2.7");
    assertThat(client.resolve("10.0.0.2", "203.0.113.9")).contains("10.0.0.2");
  }

  @Test
  void aProxyTellsItsClient() {
    assertThat(client.resolve("10.0.0.1", "203.0.113.9")).contains("203.0.113.9");
    assertThat(client.resolve("2001:db8:0::1", "203.0.113.9")).contains("203.0.113.9");
  }

  @Test
  void whatTheClientForgedFurtherLeftIsIgnored() {
    assertThat(client.resolve("10.0.0.1", "10.9.9.9, 127.0.0.1, 203.0.113.9"))
        .contains("203.0.113.9");
    assertThat(client.resolve("10.0.0.1", "nonsense, 203.0.113.9, 2001:db8::1"))
        .contains("203.0.113.9");
  }

  @Test
  void aChainOfProxiesOnlyIsTheirFirst() {
    assertThat(client.resolve("10.0.0.1", "2001:db8::1, 10.0.0.1")).contains("2001:db8::1");
  }

  @Test
  void aMappedAddressIsTheSameAddress() {
    assertThat(client.resolve("::ffff:192.0.2.7", null)).contains("192.0.2.7");
    assertThat(client.resolve("::ffff:10.0.0.1", "::FFFF:203.0.113.9")).contains("203.0.113.9");
  }

  @Test
  void onlyAProxySaysThatItGotTheRequestOverHttps() {
    assertThat(client.saysHttps("10.0.0.1", "https")).isTrue();
    assertThat(client.saysHttps("10.0.0.1", "http")).isFalse();
    assertThat(client.saysHttps("10.0.0.1", null)).isFalse();
    assertThat(client.saysHttps("192.0.2.7", "https")).isFalse();
    assertThat(client.saysHttps("nonsense", "https")).isFalse();
  }

  @Test
  void refusesWhatCannotBeParsed() {
    for (String hop :
        List.of("", "unknown", "203.0.113", "203.0.113.300", "0x7f.1", "010.0.0.1", "1", "*")) {
      assertThat(client.resolve("10.0.0.1", hop)).as(hop).isEmpty();
    }
    for (String hop :
        List.of("203.0.113.0/24", "203.0.113.9:80", "fe80::1%eth0", "203.0.113.1-9")) {
      assertThat(client.resolve("10.0.0.1", hop)).as(hop).isEmpty();
    }
    assertThat(client.resolve("10.0.0.1", "203.0.113.9,")).isEmpty();
    assertThat(client.resolve("", null)).isEmpty();
    assertThat(client.resolve("10.0.0.1", "1.2.3.4,".repeat(300) + "203.0.113.9")).isEmpty();
  }

  @Test
  void oneAddressIsWrittenInOneWay() {
    assertThat(client.resolve("2001:DB8:0:0:0:0:0:2", null)).contains("2001:db8::2");
    assertThat(client.resolve("10.0.0.1", "[2001:db8::0002]")).contains("2001:db8::2");
  }

  @Test
  void refusesAListOfProxiesThatIsNoListOfAddresses() {
    assertThatThrownBy(() -> client.useProxies(List.of("10.0.0.0/8")))
        .hasMessage("hanaper.proxies: no address: 10.0.0.0/8");
  }
}
