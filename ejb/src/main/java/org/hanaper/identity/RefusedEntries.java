package org.hanaper.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.hanaper.audit.Audit;
import org.hanaper.audit.Happening;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.MembershipId;

/** Writes down who was refused at the door, in a transaction that outlives the refusal. */
@ApplicationScoped
class RefusedEntries {

  @Inject Audit audit;

  /** Notes that the rules of an account refused an address. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void note(AccountId account, MembershipId membership, String address) {
    audit.record(
        Happening.refused(
            "SIGN_IN", account, "membership", membership, "address not allowed: " + address));
  }
}
