package org.hanaper.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IpRangeTest {

  private static final long SEED = 20261125;

  @ParameterizedTest
  @CsvSource({
    "192.0.2.0, 192.0.2.255, 192.0.2.0, 192.0.2.255",
    "192.0.2.7, '', 192.0.2.7, 192.0.2.7",
    "10.0.0.0/8, '', 10.0.0.0, 10.255.255.255",
    "192.0.2.7/32, '', 192.0.2.7, 192.0.2.7",
    "0.0.0.0/0, '', 0.0.0.0, 255.255.255.255",
    "2001:DB8::/32, '', 2001:db8::, 2001:db8:ffff:ffff:ffff:ffff:ffff:ffff",
    "::ffff:10.0.0.0, ::ffff:10.0.0.9, 10.0.0.0, 10.0.0.9",
    "::ffff:10.0.0.0/104, '', 10.0.0.0, 10.255.255.255",
    "' 127.255.255.255 ', 128.0.0.0, 127.255.255.255, 128.0.0.0"
  })
  void readsRangesSingleAddressesAndBlocks(String start, String end, String low, String high) {
    assertThat(IpRange.read(start, end)).contains(new IpRange(low, high));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "host.example",
        "10.0.0",
        "010.0.0.1",
        "10.0.0.256",
        "10.0.0.1/8",
        "10.0.0.0/33",
        "10.0.0.0/-1",
        "10.0.0.0/8/8",
        "10.0.0.0/",
        "fe80::1%eth0",
        "::ffff:10.0.0.0/8",
        "*"
      })
  void readsNothingElse(String start) {
    assertThat(IpRange.read(start, "")).isEmpty();
  }

  @Test
  void oneClientHasAnIpv4AddressOrTheWholeNetworkOfAnIpv6Address() {
    assertThat(IpRange.ofClient("192.0.2.7")).contains(new IpRange("192.0.2.7", "192.0.2.7"));
    assertThat(IpRange.ofClient("::ffff:192.0.2.7"))
        .contains(new IpRange("192.0.2.7", "192.0.2.7"));
    assertThat(IpRange.ofClient("2001:db8:0:7:1:2:3:4"))
        .contains(new IpRange("2001:db8:0:7::", "2001:db8:0:7:ffff:ffff:ffff:ffff"));
    assertThat(IpRange.ofClient("nowhere")).isEmpty();
  }

  @Test
  void refusesEndsInTheWrongOrderOrOfTwoFamilies() {
    assertThat(IpRange.read("10.0.0.9", "10.0.0.1")).isEmpty();
    assertThat(IpRange.read("10.0.0.1", "2001:db8::1")).isEmpty();
    assertThat(IpRange.read("::1", "10.0.0.1")).isEmpty();
    assertThat(IpRange.read("10.0.0.0/8", "10.0.0.9")).isEmpty();
  }

  @Test
  void comparesUnsigned() {
    IpRanges ranges = IpRanges.of(List.of(new IpRange("127.0.0.0", "200.0.0.0")));
    assertThat(ranges.contains("128.0.0.1")).isTrue();
    assertThat(ranges.contains("200.0.0.1")).isFalse();
  }

  @Test
  void seesThroughMappedAddressesAndMixesNoFamilies() {
    IpRanges ranges = IpRanges.of(List.of(new IpRange("10.0.0.0", "10.0.0.255")));
    assertThat(ranges.contains("::ffff:10.0.0.7")).isTrue();
    assertThat(ranges.contains("::10.0.0.7")).isFalse();
    assertThat(ranges.contains("nonsense")).isFalse();
    assertThat(ranges.contains("")).isFalse();
  }

  @Test
  void findsWhatOneByOneWouldBeFound() {
    Random random = new Random(SEED);
    for (int round = 0; round < 20; round++) {
      List<IpRange> ranges = new ArrayList<>();
      for (int i = random.nextInt(20); i >= 0; i--) {
        int low = random.nextInt(250);
        ranges.add(range(low, low + random.nextInt(256 - low)));
      }
      IpRanges set = IpRanges.of(ranges);
      for (int last = 0; last < 256; last++) {
        String address = "192.0.2." + last;
        boolean expected =
            ranges.stream().anyMatch(range -> range.contains(new IpRange(address, address)));
        assertThat(set.contains(address))
            .as("seed %s, %s in %s", SEED, address, ranges)
            .isEqualTo(expected);
      }
    }
  }

  private static IpRange range(int low, int high) {
    return new IpRange("192.0.2." + low, "192.0.2." + high);
  }
}
