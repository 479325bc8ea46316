package org.hanaper.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import org.hanaper.identity.LoginBlocked;
import org.hanaper.identity.Members;
import org.hanaper.identity.UserPlace;
import org.hanaper.shared.IdentityId;

/** Tells those who may open a blocked sign-in again, until it is open. */
@ApplicationScoped
class BlockAlerts {

  @Inject AlertBook alerts;
  @Inject Members members;

  /** Once for a block: its owner may have the link mailed again and again. */
  @Transactional(TxType.REQUIRES_NEW)
  void tell(LoginBlocked event) {
    String login = event.identity().toString();
    for (UserPlace place : members.placesOf(event.identity())) {
      if (!alerts.isOpen(AlertKind.LOGIN_BLOCKED, login, place.account())) {
        alerts.tell(
            place.account(),
            Notice.of(
                AlertKind.LOGIN_BLOCKED,
                place.account(),
                login,
                "/member/view.xhtml?id=" + place.user(),
                place.name()));
      }
    }
    if (!alerts.isOpenInOffice(AlertKind.OFFICE_LOGIN_BLOCKED, login)) {
      alerts.tellOffice(
          new Notice(
              AlertKind.OFFICE_LOGIN_BLOCKED,
              null,
              login,
              "/office/blocked.xhtml",
              List.of(event.personName(), event.email())));
    }
  }

  /** Also where the person is no active user any more. */
  @Transactional(TxType.REQUIRES_NEW)
  void resolve(IdentityId person) {
    alerts.resolveEverywhere(AlertKind.LOGIN_BLOCKED, person.toString());
    alerts.resolveOffice(AlertKind.OFFICE_LOGIN_BLOCKED, person.toString());
  }
}
