package org.hanaper.payment;

import java.net.URI;
import org.hanaper.shared.Money;

/**
 * What the house asks of a payment gateway; one class for each gateway.
 *
 * <p>Nothing here runs inside a transaction (security rule 8), and whatever comes back has been
 * verified to come from the gateway. No card data passes through the house.
 */
public interface PaymentGateway {

  /** The name kept with each payment and in the clearing account, e.g. {@code test}. */
  String name();

  /** Whether this installation uses it. */
  boolean isConfigured();

  /**
   * Registers a payment with the gateway, where it wants that, and answers where the payer goes.
   *
   * @param payment the payment, committed before
   * @param amount what is to be paid
   * @return where the payer goes, and the gateway's own number where it gives one at once
   * @throws GatewayUnreachable when it does not answer
   */
  Start start(PaymentId payment, Money amount);

  /**
   * Reads a call of the gateway.
   *
   * @param notice the call as it came in
   * @throws NoticeRefused when it isn't signed by the gateway, is too old or can't be read
   */
  GatewayAnswer read(GatewayNotice notice);

  /**
   * Reads what the payer's browser brings back; it names the payment and proves nothing else.
   *
   * @param back the parameters
   * @throws NoticeRefused when it isn't signed by the gateway or is too old
   */
  PaymentId read(GatewayReturn back);

  /**
   * Asks how a payment stands.
   *
   * @param payment the payment
   * @param reference the gateway's own number, empty when it gave none yet
   * @return the answer with the body it was read from
   * @throws GatewayUnreachable when there is no understandable answer in time
   */
  Told query(PaymentId payment, String reference);

  /**
   * Gives money back to the card.
   *
   * @param payment a paid payment
   * @param reference the gateway's own number of it
   * @param amount at most what was paid
   * @param key the same for a repeated request, so that money goes back once
   * @return the gateway's number of the refund
   * @throws GatewayUnreachable when there is no understandable answer in time
   */
  String refund(PaymentId payment, String reference, Money amount, String key);

  /**
   * A payment that the gateway waits for.
   *
   * @param page the gateway's page, with signed parameters
   * @param reference the gateway's own number, empty when it gives none yet
   */
  record Start(URI page, String reference) {}

  /**
   * An answer and its words.
   *
   * @param answer what was said
   * @param body the body as it came
   */
  record Told(GatewayAnswer answer, String body) {}
}
