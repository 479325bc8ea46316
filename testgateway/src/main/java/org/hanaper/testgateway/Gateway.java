package org.hanaper.testgateway;

import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;

/** What the gateway does with a card. */
@Stateless
public class Gateway {

  private static final SecureRandom RANDOM = new SecureRandom();

  private final Clock clock = Clock.systemUTC();

  @EJB Store store;

  /** The time. */
  public Instant now() {
    return clock.instant();
  }

  /** The signatures of this gateway; the secret is drawn when there is none. */
  public Signature signature() {
    String file =
        ConfigProvider.getConfig().getValue("hanaper.gateway.test.secret-file", String.class);
    try {
      return new Signature(Secret.at(Path.of(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Takes the card for an order, once; a second card for the same order changes nothing. */
  public void take(Order order, Card card) {
    Instant now = clock.instant();
    Instant late = now.plusSeconds(seconds("testgateway.late-seconds"));
    long amount = card == Card.WRONG_AMOUNT ? order.amount() - 1 : order.amount();
    boolean waits = card == Card.PENDING || card == Card.LATE_WEBHOOK;
    String state = card == Card.DECLINE ? "REFUSED" : waits ? "PENDING" : "PAID";
    Charge charge =
        new Charge(
            order.payment(), state, amount, order.currency(), reference(), waits ? late : now);
    store.keep(charge, card.name(), now, calls(card, now, late));
  }

  /** Gives the order up. */
  public void cancel(Order order) {
    Instant now = clock.instant();
    Charge charge =
        new Charge(
            order.payment(), "CANCELLED", order.amount(), order.currency(), reference(), now);
    store.keep(charge, "", now, List.of(now));
  }

  /** How a payment stands now, empty when no card was given yet. */
  public Optional<Charge> find(String payment) {
    return store.find(payment).map(charge -> charge.at(clock.instant()));
  }

  /** Gives money back, once per key. */
  public String refund(String key, String payment, long amount) {
    return store.refund(key, payment, amount, reference());
  }

  private static List<Instant> calls(Card card, Instant now, Instant late) {
    return switch (card) {
      case LOST_RETURN, PENDING -> List.of();
      case DUPLICATE_WEBHOOK -> List.of(now, now, now);
      case LATE_WEBHOOK -> List.of(late);
      default -> List.of(now);
    };
  }

  private static long seconds(String key) {
    return ConfigProvider.getConfig().getOptionalValue(key, Long.class).orElse(20L);
  }

  private static String reference() {
    byte[] random = new byte[8];
    RANDOM.nextBytes(random);
    return "tg_" + HexFormat.of().formatHex(random);
  }
}
