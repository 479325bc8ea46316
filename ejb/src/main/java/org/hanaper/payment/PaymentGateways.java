package org.hanaper.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;

/** The gateways of this installation. */
@ApplicationScoped
class PaymentGateways {

  @Inject @Any Instance<PaymentGateway> all;

  /** The gateway for new payments, empty when none is configured. */
  Optional<PaymentGateway> offered() {
    return all.stream().filter(PaymentGateway::isConfigured).findFirst();
  }

  /**
   * A gateway by name, for payments that were started with it.
   *
   * @throws OnlinePaymentNotOffered when it is no longer configured
   */
  PaymentGateway named(String name) {
    return all.stream()
        .filter(gateway -> gateway.name().equals(name) && gateway.isConfigured())
        .findFirst()
        .orElseThrow(OnlinePaymentNotOffered::new);
  }
}
