package org.hanaper.web.shared;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import org.hanaper.identity.SignIn;

/** Redeems tickets: the house's only identity store (design 4.6). */
@ApplicationScoped
public class TicketStore implements IdentityStore {

  @EJB SignIn signIn;

  @Override
  public CredentialValidationResult validate(Credential credential) {
    if (!(credential instanceof TicketCredential ticket)) {
      return CredentialValidationResult.NOT_VALIDATED_RESULT;
    }
    return signIn
        .redeem(ticket.ticket())
        .map(visit -> new CredentialValidationResult(visit.principal(), visit.roles()))
        .orElse(CredentialValidationResult.INVALID_RESULT);
  }
}
