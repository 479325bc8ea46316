package org.hanaper.web.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RequestShapeTest {

  @Test
  void readsEscapedUtf8() {
    assertThat(RequestShape.isGoodQuery(null)).isTrue();
    assertThat(RequestShape.isGoodQuery("q=caf%C3%A9&page=2")).isTrue();
    assertThat(RequestShape.isGoodEncoding("/group/list.xhtml")).isTrue();
  }

  @Test
  void refusesBrokenEscapes() {
    for (String broken : new String[] {"%", "a%2", "%zz", "%-1", "%C3", "%C3%28", "%ED%A0%80"}) {
      assertThat(RequestShape.isGoodEncoding(broken)).as(broken).isFalse();
    }
  }

  @Test
  void refusesControls() {
    for (String control : new String[] {"%00", "a%0d%0aSet-Cookie:x", "%7f", "\t"}) {
      assertThat(RequestShape.isGoodEncoding(control)).as(control).isFalse();
    }
  }

  @Test
  void refusesAnEndlessQuery() {
    assertThat(RequestShape.isGoodQuery("q=" + "a".repeat(5_000))).isFalse();
  }

  @Test
  void refusesTooManyParameters() {
    assertThat(RequestShape.areGood(parameters(1_000))).isTrue();
    assertThat(RequestShape.areGood(parameters(1_001))).isFalse();
    assertThat(RequestShape.areGood(Map.of("a", "x,".repeat(1_001).split(",", -1)))).isFalse();
  }

  @Test
  void refusesAHugeValueAndANul() {
    assertThat(RequestShape.areGood(Map.of("a", new String[] {"x".repeat(64_001)}))).isFalse();
    assertThat(RequestShape.areGood(Map.of("a", new String[] {"x\0"}))).isFalse();
    assertThat(RequestShape.areGood(Map.of("a\0", new String[] {"x"}))).isFalse();
  }

  @Test
  void knowsItsHostsOnly() {
    KnownHosts hosts = new KnownHosts("https://Hub.example.org:8443");
    assertThat(hosts.contains("hub.example.org")).isTrue();
    assertThat(hosts.contains("LOCALHOST")).isTrue();
    assertThat(hosts.contains("evil.example.org")).isFalse();
    assertThat(hosts.contains(null)).isFalse();
    assertThat(hosts.isPublic("hub.example.org")).isTrue();
    assertThat(hosts.isPublic("localhost")).isFalse();
    assertThatThrownBy(() -> new KnownHosts("nonsense")).hasMessageContaining("hanaper.base-url");
  }

  private static Map<String, String[]> parameters(int count) {
    Map<String, String[]> parameters = new HashMap<>();
    for (int i = 0; i < count; i++) {
      parameters.put("p" + i, new String[] {"x"});
    }
    return parameters;
  }
}
