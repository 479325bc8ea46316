package org.hanaper.group;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.hanaper.account.AccountView;
import org.hanaper.document.Documents;
import org.hanaper.document.NewDocument;
import org.hanaper.document.Purpose;
import org.hanaper.shared.GroupId;
import org.hanaper.store.Sql;
import org.jspecify.annotations.Nullable;

/** Keeps which picture is a group's logo; earlier ones stay stored, as all documents do. */
@ApplicationScoped
class Logos {

  @Inject Sql sql;
  @EJB Documents documents;

  /** Takes a new logo in, or the old one away, in the transaction that saves the group. */
  void apply(AccountView account, GroupId group, @Nullable LogoChange change) {
    if (change == null) {
      return;
    }
    Long logo = change.isRemoval() ? null : stored(account, change);
    sql.update(
        "update account_group set logo_id = ? where id = ? and account_id = ?",
        Sql.Nothing.number(logo),
        group.value(),
        account.id().value());
  }

  private Long stored(AccountView account, LogoChange change) {
    return documents
        .store(new NewDocument(account.id(), change.name(), change.bytes(), Purpose.LOGO))
        .value();
  }
}
