package org.hanaper.ordering;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

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
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
