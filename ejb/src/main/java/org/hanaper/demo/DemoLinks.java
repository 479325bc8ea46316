package org.hanaper.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.hanaper.identity.ActivationLinkIssued;

/** Reads the activation mails of the demo people for them, while their data is made. */
@ApplicationScoped
class DemoLinks {

  private final Map<String, String> tokens = new ConcurrentHashMap<>();
  private final AtomicBoolean listening = new AtomicBoolean();

  void listen(boolean on) {
    listening.set(on);
    tokens.clear();
  }

  void on(@Observes ActivationLinkIssued issued) {
    if (listening.get()) {
      tokens.put(issued.email(), issued.token());
    }
  }

  String tokenFor(String email) {
    String token = tokens.remove(email);
    if (token == null) {
      throw new IllegalStateException("no activation mail for " + email);
    }
    return token;
  }
}
