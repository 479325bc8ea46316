package org.hanaper.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.hanaper.account.AccountView;
import org.hanaper.account.Accounts;
import org.hanaper.approval.ApprovalAsked;
import org.hanaper.approval.ApprovalEnded;
import org.hanaper.approval.ApprovalKind;
import org.hanaper.approval.ApprovalState;
import org.hanaper.identity.Member;
import org.hanaper.identity.Members;
import org.hanaper.identity.Recipient;
import org.hanaper.shared.MembershipId;

/** Alerts and mail about acts that wait for a second person. */
@ApplicationScoped
class ApprovalNews {

  @Inject Outbox outbox;
  @Inject AlertBook alerts;
  @Inject Accounts accounts;
  @Inject Members members;

  /** Tells all who may decide, but never who asked. */
  void on(@Observes ApprovalAsked event) {
    alerts.tell(
        event.account(),
        Notice.of(
            waiting(event.kind()),
            event.account(),
            event.id().value(),
            link(event.id().value()),
            event.id().value(),
            event.amount(),
            event.by().name(),
            event.subjectName()));
    AccountView account = accounts.get(event.account());
    for (Member member : members.holding(event.account(), event.kind().permission())) {
      Recipient person = member.person();
      if (!person.identity().equals(event.by().identity())) {
        outbox.add(
            Letter.to(person, MailKind.APPROVAL_WAITING, account.id())
                .with("accountName", account.name())
                .with("approval", event.id().value())
                .with("act", event.kind().name())
                .with("thing", event.subjectName())
                .with("amount", Words.money(event.amount(), person.language()))
                .with("reason", event.reason())
                .with("by", event.by().name()));
      }
    }
  }

  /** Nobody needs to look at it any more; who asked is told, unless he took it back himself. */
  void on(@Observes ApprovalEnded event) {
    alerts.resolve(waiting(event.kind()), event.id().value(), event.account());
    MembershipId by = event.by().membership();
    if (event.state() == ApprovalState.WITHDRAWN || by == null) {
      return;
    }
    alerts.tell(
        by,
        Notice.of(
            ended(event.state()),
            event.account(),
            event.id().value(),
            link(event.id().value()),
            event.id().value(),
            event.amount(),
            event.decision()));
    AccountView account = accounts.get(event.account());
    Recipient person = members.recipient(by);
    outbox.add(
        Letter.to(person, MailKind.APPROVAL_DECIDED, account.id())
            .with("accountName", account.name())
            .with("approval", event.id().value())
            .with("act", event.kind().name())
            .with("thing", event.subjectName())
            .with("outcome", event.state().name())
            .with("amount", Words.money(event.amount(), person.language()))
            .with("reason", event.decision()));
  }

  private static AlertKind waiting(ApprovalKind kind) {
    return switch (kind) {
      case ALLOCATION, DEALLOCATION -> AlertKind.MOVE_TO_APPROVE;
      case WITHDRAWAL -> AlertKind.WITHDRAWAL_TO_APPROVE;
      case RULE_RAISED, RULE_ENDED -> AlertKind.RULE_TO_APPROVE;
    };
  }

  private static AlertKind ended(ApprovalState state) {
    return switch (state) {
      case APPROVED -> AlertKind.APPROVAL_GIVEN;
      case REFUSED -> AlertKind.APPROVAL_REFUSED;
      default -> AlertKind.APPROVAL_LAPSED;
    };
  }

  private static String link(String approval) {
    return "/approval/view.xhtml?id=" + approval;
  }
}
