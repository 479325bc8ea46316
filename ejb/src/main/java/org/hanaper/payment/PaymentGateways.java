package org.hanaper.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.hanaper.store.Settings;

/** The gateways of this installation. */
@ApplicationScoped
class PaymentGateways {

  @Inject @Any Instance<PaymentGateway> all;
  @Inject Settings settings;

  /**
   * The gateway for new payments: the one that {@code hanaper.gateway} names, or the only one that
   * is configured; empty when there is none, or several and no choice.
   */
  Optional<PaymentGateway> offered() {
    Optional<String> chosen = settings.find("hanaper.gateway");
    List<PaymentGateway> usable =
        all.stream()
            .filter(PaymentGateway::isConfigured)
            .filter(gateway -> gateway.name().equals(chosen.orElse(gateway.name())))
            .toList();
    return usable.size() == 1 ? Optional.of(usable.get(0)) : Optional.empty();
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
