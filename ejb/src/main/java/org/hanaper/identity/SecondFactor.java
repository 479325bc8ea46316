package org.hanaper.identity;

import jakarta.annotation.Resource;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.List;
import org.hanaper.access.Access;
import org.hanaper.access.Open;
import org.hanaper.audit.Audit;
import org.hanaper.audit.Happening;
import org.hanaper.factor.CodeRefused;
import org.hanaper.factor.Factor;
import org.hanaper.factor.FactorDraft;
import org.hanaper.factor.FactorView;
import org.hanaper.shared.IdentityId;

/**
 * One's own second factor, of members and operators alike: set up, set up anew, taken away, new
 * recovery codes (domain B.6). Each asks for the password again, and for a code of the present
 * factor where there is one.
 *
 * <p>It has no transaction of its own: what is counted stays when a try is refused.
 */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
public class SecondFactor {

  private static final String OWN = "only the caller's own factor, whatever his role";

  @Resource SessionContext container;
  @Inject Access access;
  @Inject Identities identities;
  @Inject Recheck recheck;
  @Inject CodeDoor codes;
  @Inject Duties duties;
  @Inject OfficeFactor office;
  @Inject Factor factor;
  @Inject FactorChanges changes;
  @Inject Audit audit;

  /** Whether the caller has one, and how many recovery codes are left. */
  @Open(OWN)
  public FactorView mine() {
    return factor.of(caller());
  }

  /** A secret to scan; nothing changes until {@link #confirm}. */
  @Open(OWN)
  public FactorDraft begin() {
    return factor.begin(
        caller(), container.getCallerPrincipal().getName(), identities.get(caller()).email());
  }

  /**
   * Sets the factor up that {@link #begin} showed; the caller's other sessions end.
   *
   * @param proof the password, the new factor's first code, and a code of the present factor where
   *     there is one
   * @return ten recovery codes, to be shown once
   * @throws WrongPassword when the password is another
   * @throws CodeRefused when a code is wrong or was used before
   * @throws LoginIsBlocked after too many wrong ones
   */
  @Open(OWN)
  public List<String> confirm(ProveFactor proof) {
    Person person = prove(proof);
    return changes.setUp(person, proof.code(), container.getCallerPrincipal().getName());
  }

  /**
   * Draws new recovery codes; the older are worth nothing any more.
   *
   * @param proof the password and a code
   * @return ten recovery codes, to be shown once
   * @throws NoFactorYet without a second factor
   */
  @Open(OWN)
  public List<String> renewCodes(ProveFactor proof) {
    requireFactor();
    return changes.renewCodes(prove(proof));
  }

  /**
   * Takes the factor away; the caller's other sessions end.
   *
   * @param proof the password and a code
   * @throws FactorDemanded while an account of the caller demands one
   * @throws OfficeDemandsFactor while the back office of the caller demands one
   * @throws NoFactorYet without a second factor
   */
  @Open(OWN)
  public void remove(ProveFactor proof) {
    requireFactor();
    refuseDemanded();
    Person person = prove(proof);
    changes.remove(person, container.getCallerPrincipal().getName(), FactorChanged.Change.REMOVED);
    audit.record(Happening.done("FACTOR_REMOVED", null, "identity", person.id(), ""));
  }

  private Person prove(ProveFactor proof) {
    Person person = recheck.password(caller(), proof.password(), proof.device());
    if (factor.of(person.id()).isSetUp()) {
      codes.pass(person, proof.current());
    }
    return person;
  }

  private void refuseDemanded() {
    duties
        .demandedBy(caller())
        .ifPresent(
            account -> {
              throw new FactorDemanded(account);
            });
    if (office.isDemandedOf(caller())) {
      throw new OfficeDemandsFactor();
    }
  }

  private void requireFactor() {
    if (!factor.of(caller()).isSetUp()) {
      throw new NoFactorYet();
    }
  }

  private IdentityId caller() {
    return access.caller().asPerson();
  }
}
