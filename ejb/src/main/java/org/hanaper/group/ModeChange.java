package org.hanaper.group;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.hanaper.account.AccountView;
import org.hanaper.ledger.Ledger;
import org.hanaper.shared.NotFound;
import org.hanaper.shared.SomebodyWasFaster;

/** Weighs a change of who pays for a group before it is saved (domain B.3, H-37). */
@ApplicationScoped
class ModeChange {

  @Inject Ledger ledger;
  @Inject GroupRows groups;

  ModePreview preview(AccountView account, EditGroup form) {
    Payer payer = payer(account, form);
    return new ModePreview(
        payer.mode(),
        form.mode(),
        ledger.wallet(payer.wallet()).balance(),
        payer.limit(),
        payer.spent(),
        ledger.wallet(account.wallet()).balance());
  }

  /** A form that changes the mode has to come with what was shown. */
  void refuseChange(AccountView account, EditGroup form) {
    if (payer(account, form).mode() != form.mode()) {
      throw new SomebodyWasFaster("group");
    }
  }

  /**
   * Holds the group in its mode until the transaction ends, when what was shown still holds: no
   * order, refund or allocation comes between what was read here and the change.
   */
  void hold(AccountView account, EditGroup form, ModePreview seen) {
    Payer payer = payer(account, form);
    if (!groups.hold(payer, seen.from()) || !seen.holds(preview(account, form))) {
      throw new ModePreviewStale(payer.name());
    }
  }

  private Payer payer(AccountView account, EditGroup form) {
    Payer payer = groups.payer(form.group(), account.id()).orElseThrow(() -> new NotFound("group"));
    if (payer.archived()) {
      throw new GroupIsArchived(payer.name());
    }
    return payer;
  }
}
