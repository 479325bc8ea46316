package org.hanaper.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Asks the gateway how a payment stands and settles by its answer; never inside a transaction. */
@ApplicationScoped
class GatewayQuestion {

  @Inject PaymentGateways gateways;
  @Inject PaymentBook book;
  @Inject PaymentSettlement settlement;

  /**
   * Asks and settles.
   *
   * @return what became of the payment
   * @throws GatewayUnreachable when there is no understandable answer in time
   */
  RecheckResult ask(OnlinePayment payment, Source source) {
    PaymentGateway.Told told =
        gateways.named(payment.gateway()).query(payment.id(), payment.reference());
    if (told.answer().state() != GatewayAnswer.State.UNKNOWN) {
      book.keep(payment.gateway(), source, payment.id(), told.body());
    }
    return settlement.settle(told.answer(), source);
  }
}
