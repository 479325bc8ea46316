package org.hanaper.ordering;

import org.hanaper.shared.Fingerprint;

/** The fingerprint by which a repeated order is told from another one with the same key. */
final class RequestHash {

  private RequestHash() {}

  static String of(PlaceOrder order) {
    String text =
        String.join(
            "\n",
            order.group().toString(),
            order.product(),
            Integer.toString(order.years()),
            String.join(" ", order.names()),
            order.csr(),
            order.remarks());
    if (!order.organization().isBlank()) {
      // requests without one keep the fingerprint they always had
      text += "\n" + order.organization();
    }
    return Fingerprint.of(text);
  }
}
