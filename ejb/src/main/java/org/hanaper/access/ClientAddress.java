package org.hanaper.access;

import inet.ipaddr.AddressStringException;
import inet.ipaddr.IPAddress;
import inet.ipaddr.IPAddressString;
import inet.ipaddr.IPAddressStringParameters;
import jakarta.annotation.PostConstruct;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.hanaper.store.Settings;
import org.jspecify.annotations.Nullable;

/**
 * Tells from where a request comes (security rule 14): the one place, used by filter, limiter,
 * sign-in and audit.
 *
 * <p>That is the socket's other end, unless it is one of {@code hanaper.proxies}, an exact list of
 * addresses; then the right-most hop of {@code X-Forwarded-For} that is none of them. What a client
 * writes further left is never believed.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ClientAddress {

  private static final int LONGEST_HEADER = 2000;
  private static final IPAddressStringParameters STRICT =
      new IPAddressStringParameters.Builder()
          .allowEmpty(false)
          .allowAll(false)
          .allowSingleSegment(false)
          .allowPrefix(false)
          .allowMask(false)
          .allowWildcardedSeparator(false)
          .setRangeOptions(inet.ipaddr.AddressStringParameters.RangeParameters.NO_RANGE)
          .getIPv4AddressParametersBuilder()
          .allow_inet_aton(false)
          .allowLeadingZeros(false)
          .getParentBuilder()
          .getIPv6AddressParametersBuilder()
          .allowZone(false)
          .allowBase85(false)
          .getParentBuilder()
          .toParams();

  @Inject Settings settings;

  private Set<IPAddress> proxies = Set.of();

  @PostConstruct
  void readProxies() {
    useProxies(settings.list("hanaper.proxies"));
  }

  void useProxies(List<String> addresses) {
    proxies =
        addresses.stream()
            .map(
                text ->
                    parse(text)
                        .orElseThrow(
                            () ->
                                new IllegalStateException("hanaper.proxies: no address: " + text)))
            .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * The client's address.
   *
   * @param peer the address of the socket's other end, as the container tells it
   * @param forwardedFor all {@code X-Forwarded-For} headers joined by commas, null without one
   * @return the address in its one written form; empty when it can't be told, which is refused
   */
  @Open("asked before anybody is known")
  public Optional<String> resolve(String peer, @Nullable String forwardedFor) {
    Optional<IPAddress> socket = parse(peer);
    if (socket.isEmpty() || !proxies.contains(socket.get()) || forwardedFor == null) {
      return socket.map(IPAddress::toCanonicalString);
    }
    return beforeTheProxies(forwardedFor).map(IPAddress::toCanonicalString);
  }

  /**
   * Whether a configured proxy says that it got the request over HTTPS.
   *
   * @param peer the address of the socket's other end
   * @param forwardedProto the header {@code X-Forwarded-Proto}, null without one
   * @return false when anybody but a proxy says so
   */
  @Open("asked before anybody is known")
  public boolean saysHttps(String peer, @Nullable String forwardedProto) {
    return "https".equalsIgnoreCase(forwardedProto)
        && parse(peer).filter(proxies::contains).isPresent();
  }

  private Optional<IPAddress> beforeTheProxies(String forwardedFor) {
    if (forwardedFor.length() > LONGEST_HEADER) {
      return Optional.empty();
    }
    List<String> hops = new ArrayList<>(List.of(forwardedFor.split(",", -1)));
    Collections.reverse(hops);
    Optional<IPAddress> hop = Optional.empty();
    for (String text : hops) {
      hop = parse(text.strip());
      if (hop.isEmpty() || !proxies.contains(hop.get())) {
        return hop;
      }
    }
    return hop;
  }

  /** Parses one address, unmaps {@code ::ffff:10.0.0.7}; empty for anything else. */
  static Optional<IPAddress> parse(String text) {
    try {
      IPAddress address = new IPAddressString(withoutBrackets(text), STRICT).toAddress();
      return Optional.ofNullable(address).map(ClientAddress::unmapped);
    } catch (AddressStringException e) {
      return Optional.empty();
    }
  }

  private static IPAddress unmapped(IPAddress address) {
    return address.isIPv6() && address.toIPv6().isIPv4Mapped()
        ? address.toIPv6().getEmbeddedIPv4Address()
        : address;
  }

  // some proxies write [2001:db8::1]
  private static String withoutBrackets(String text) {
    return text.startsWith("[") && text.endsWith("]") ? text.substring(1, text.length() - 1) : text;
  }
}
