package org.hanaper.web.shared;

import jakarta.security.enterprise.credential.Credential;

/** The single-use ticket that the sign-in boundary handed out. */
final class TicketCredential implements Credential {

  private final String ticket;

  TicketCredential(String ticket) {
    this.ticket = ticket;
  }

  String ticket() {
    return ticket;
  }
}
