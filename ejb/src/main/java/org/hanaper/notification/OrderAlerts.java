package org.hanaper.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.hanaper.access.Access;
import org.hanaper.identity.Member;
import org.hanaper.identity.Members;
import org.hanaper.ordering.OrderHeld;
import org.hanaper.ordering.OrderReleased;
import org.hanaper.shared.MembershipId;

/**
 * Tells those who can change it that a request is on hold, because a threshold or the credits
 * refused it (M8): each time in the portal, by mail once until nothing of the kind waits.
 */
@ApplicationScoped
class OrderAlerts {

  @Inject AlertBook alerts;
  @Inject Members members;
  @Inject Outbox outbox;
  @Inject Access access;

  void on(@Observes OrderHeld event) {
    AlertKind kind =
        event.overThreshold() ? AlertKind.ORDER_OVER_LIMIT : AlertKind.ORDER_WITHOUT_CREDIT;
    if (!alerts.isOpen(kind, event.account())) {
      write(event, kind);
    }
    alerts.tell(
        event.account(),
        Notice.of(
            kind,
            event.account(),
            event.id().toString(),
            link(event),
            event.id().requestNumber(),
            event.gross(),
            event.groupName()));
  }

  void on(@Observes OrderReleased event) {
    String request = event.id().toString();
    alerts.resolve(AlertKind.ORDER_OVER_LIMIT, request, event.account());
    alerts.resolve(AlertKind.ORDER_WITHOUT_CREDIT, request, event.account());
  }

  private void write(OrderHeld event, AlertKind kind) {
    MembershipId doer = access.caller().membership();
    for (Member member : members.holding(event.account(), kind.permission())) {
      if (!member.membership().equals(doer)) {
        outbox.add(
            Letter.to(member.person(), MailKind.ORDER_ON_HOLD, event.account())
                .with("threshold", Boolean.toString(event.overThreshold()))
                .with("number", event.id().requestNumber())
                .with("group", event.groupName())
                .with("amount", Words.money(event.gross(), member.person().language()))
                .with("by", access.caller().name())
                .with("link", link(event)));
      }
    }
  }

  // a threshold is raised on the group's page; credits are looked for on the request's own
  private static String link(OrderHeld event) {
    return event.overThreshold()
        ? "/group/view.xhtml?id=" + event.group()
        : "/order/view.xhtml?id=" + event.id();
  }
}
