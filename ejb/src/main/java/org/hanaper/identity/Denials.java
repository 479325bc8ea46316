package org.hanaper.identity;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.hanaper.access.Access;
import org.hanaper.access.Open;
import org.hanaper.access.Reason;
import org.hanaper.shared.AccountId;

/** Tells somebody who is refused why, as far as he may be told, and whom to ask. */
@Stateless
public class Denials {

  @Inject Register register;
  @Inject Access access;
  @Inject AddressDoor door;

  /**
   * Why the session behind a principal can't go on.
   *
   * @param principal the name kept since the ticket was redeemed
   * @return empty when there is no open session
   */
  @Open("only the owner of the session has its principal, and he may know")
  public Optional<Denial> of(String principal) {
    String address = access.caller().address();
    return register.look(principal, address).map(looked -> denial(looked, address));
  }

  private Denial denial(Register.Looked looked, String address) {
    AccountId account = looked.caller().account();
    Reason reason = looked.decision().refusal().filter(Reason::mayBeTold).orElse(null);
    return new Denial(reason, address, account == null ? List.of() : door.whomToAsk(account));
  }
}
