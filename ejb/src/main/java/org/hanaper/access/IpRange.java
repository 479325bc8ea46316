package org.hanaper.access;

import inet.ipaddr.IPAddress;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Optional;

/**
 * Addresses from a start to an end, both included, of one family; compared as unsigned bytes.
 *
 * <p>Each end stands in its one written form, so that equal ranges are equal records.
 *
 * @param start the lowest address, e.g. {@code 192.0.2.0}
 * @param end the highest address, e.g. {@code 192.0.2.255}
 */
public record IpRange(String start, String end) implements Serializable {

  private static final int IPV4_BITS = 32;
  private static final int IPV6_BITS = 128;
  private static final int MAPPED_BITS = 96;
  private static final int CLIENT_BITS = 64;

  /** Brings both ends into their one written form and holds them in order. */
  public IpRange {
    IPAddress low = parsed(start);
    IPAddress high = parsed(end);
    if (order(low.getBytes(), high.getBytes()) > 0 || low.isIPv4() != high.isIPv4()) {
      throw new IllegalArgumentException(start + " to " + end + " is no range");
    }
    start = low.toCanonicalString();
    end = high.toCanonicalString();
  }

  /**
   * Reads what somebody typed: two addresses, one alone, or one block such as {@code 10.0.0.0/8}.
   *
   * @param start an address or a block
   * @param end an address; empty for one address alone and for a block
   * @return empty when it is no range: an address that isn't one, ends of two families or in the
   *     wrong order, a block with host bits
   */
  public static Optional<IpRange> read(String start, String end) {
    String first = start.strip();
    String last = end.strip();
    if (first.contains("/")) {
      return last.isEmpty() ? block(first) : Optional.empty();
    }
    try {
      return Optional.of(new IpRange(first, last.isEmpty() ? first : last));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /**
   * What one client is given: an IPv4 address alone, the whole /64 of an IPv6 address, in which it
   * takes another address as often as it likes.
   *
   * @param address an address
   * @return empty when it isn't one
   */
  public static Optional<IpRange> ofClient(String address) {
    return ClientAddress.parse(address)
        .map(one -> one.isIPv6() ? one.toPrefixBlock(CLIENT_BITS) : one)
        .map(IpRange::whole);
  }

  /**
   * Whether a text is an address at all.
   *
   * @param text as typed
   */
  public static boolean isAddress(String text) {
    return ClientAddress.parse(text.strip()).isPresent();
  }

  /**
   * Whether every address of another range is also in this one.
   *
   * @param other the other range
   */
  public boolean contains(IpRange other) {
    return order(bytes(start), bytes(other.start)) <= 0 && order(bytes(other.end), bytes(end)) <= 0;
  }

  @Override
  public String toString() {
    return start.equals(end) ? start : start + " - " + end;
  }

  /** Orders addresses: first by family, then as unsigned numbers. */
  static int order(byte[] one, byte[] other) {
    return one.length == other.length
        ? Arrays.compareUnsigned(one, other)
        : Integer.compare(one.length, other.length);
  }

  /** The bytes of an address that is known to be one. */
  static byte[] bytes(String address) {
    return parsed(address).getBytes();
  }

  private static IPAddress parsed(String text) {
    return ClientAddress.parse(text)
        .orElseThrow(() -> new IllegalArgumentException(text + " is no address"));
  }

  private static Optional<IpRange> block(String text) {
    String[] parts = text.split("/", -1);
    IPAddress address = ClientAddress.parse(parts[0]).orElse(null);
    if (parts.length != 2 || address == null || !parts[1].matches("[0-9]{1,3}")) {
      return Optional.empty();
    }
    boolean mapped = address.isIPv4() && parts[0].contains(":");
    int bits = Integer.parseInt(parts[1]) - (mapped ? MAPPED_BITS : 0);
    if (bits < 0 || bits > (address.isIPv4() ? IPV4_BITS : IPV6_BITS)) {
      return Optional.empty();
    }
    IPAddress block = address.toPrefixBlock(bits);
    IPAddress low = block.getLower().withoutPrefixLength();
    return order(low.getBytes(), address.getBytes()) == 0
        ? Optional.of(whole(block))
        : Optional.empty();
  }

  private static IpRange whole(IPAddress block) {
    return new IpRange(
        block.getLower().withoutPrefixLength().toCanonicalString(),
        block.getUpper().withoutPrefixLength().toCanonicalString());
  }
}
