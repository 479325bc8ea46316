package org.hanaper.notification;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The mails that the house writes (domain A.6); each has a template of its name per language. */
public enum MailKind {
  /** M2: the account waits to be activated; holds a secret link. */
  ACTIVATION(true),
  /** M1: an application has come in, and what happens next. */
  APPLICATION_RECEIVED(false),
  /** M3: an application was refused. */
  APPLICATION_REFUSED(false),
  /** The account's last day is near. */
  ACCOUNT_EXPIRES(false),
  /** The account's last day is over. */
  ACCOUNT_EXPIRED(false),
  /** The account goes on. */
  ACCOUNT_RENEWED(false),
  /** The account was switched off. */
  ACCOUNT_DEACTIVATED(false),
  /** The account was switched on again. */
  ACCOUNT_REACTIVATED(false),
  /** The link to set a new password; secret. */
  PASSWORD_LINK(true),
  /** The link by which an operator comes in; secret. */
  OPERATOR_INVITED(true),
  /** Somebody wants to sign in with the address; holds a secret link. */
  EMAIL_LINK(true),
  /** Another address was asked for, told to the present one. */
  EMAIL_CHANGE_ASKED(false),
  /** Somebody signs in with another address from now on, told to the old one. */
  EMAIL_CHANGED(false),
  /** M6: a password was set. */
  PASSWORD_CHANGED(false),
  /** M5: the sign-in is blocked; holds the secret link by which its owner opens it again. */
  LOGIN_BLOCKED(true),
  /** M6: the sign-in is open again. */
  LOGIN_UNBLOCKED(false),
  /** M6: the second factor is another. */
  FACTOR_CHANGED(false),
  /** The back office has disabled the account's IP restrictions. */
  RESTRICTIONS_LIFTED(false),
  /** M6: a user has another role; to the user and the administrators. */
  ROLE_CHANGED(false),
  /** Somebody is invited to an account; holds a secret link. */
  INVITATION(true),
  /** What an invitee filled in was declined. */
  INVITATION_DECLINED(false),
  /** A user was switched off. */
  USER_DEACTIVATED(false),
  /** A user was switched on again. */
  USER_REACTIVATED(false),
  /** M7: the balance is below the threshold. */
  LOW_CREDIT(NewsTopic.LOW_CREDIT),
  /** M8: a group has spent four fifths of its threshold. */
  SPEND_LIMIT_NEAR(NewsTopic.SPEND_LIMITS),
  /** M8: a group has spent all of its threshold. */
  SPEND_LIMIT_REACHED(NewsTopic.SPEND_LIMITS),
  /** M8: the balance of a group that pays by itself is below its threshold. */
  GROUP_LOW_CREDIT(NewsTopic.LOW_CREDIT),
  /** M8: a request is on hold because of a threshold or for want of credits. */
  ORDER_ON_HOLD(false),
  /** D.11: the balance's last day is near. */
  BALANCE_ENDS(false),
  /** M9: credits were bought. */
  PAYMENT_SUCCEEDED(NewsTopic.PAYMENTS),
  /** M9: credits were not bought. */
  PAYMENT_FAILED(NewsTopic.PAYMENTS),
  /** D.11: the gateway has not decided for more than a day. */
  PAYMENT_STUCK(NewsTopic.PAYMENTS),
  /** Another amount than asked for was taken; our finance team decides. */
  PAYMENT_HELD(NewsTopic.PAYMENTS),
  /** T3: a payment was taken back. */
  PAYMENT_CHARGED_BACK(false),
  /** M10: an offline payment waits, told to the payer. */
  OFFLINE_SUBMITTED(NewsTopic.PAYMENTS),
  /** M10: an offline payment waits, told to the finance team. */
  OFFLINE_WAITING(false),
  /** M11: an offline payment was approved and credited. */
  OFFLINE_APPROVED(NewsTopic.PAYMENTS),
  /** M11: an offline payment was rejected. */
  OFFLINE_REJECTED(NewsTopic.PAYMENTS),
  /** M12: an order was placed. */
  ORDER_PLACED(NewsTopic.ORDERS),
  /** M14: an order was cancelled or rejected and given back. */
  ORDER_CANCELLED(NewsTopic.ORDERS),
  /** M15: an invoice was issued. */
  INVOICE_ISSUED(false),
  /** M15: a credit note was issued. */
  CREDIT_NOTE_ISSUED(false),
  /** M16: a certificate was issued. */
  CERTIFICATE_ISSUED(NewsTopic.ORDERS),
  /** M17: credits were asked back, told to who asked. */
  WITHDRAWAL_REQUESTED(NewsTopic.PAYMENTS),
  /** M17: credits were asked back, told to the finance team. */
  WITHDRAWAL_WAITING(false),
  /** M17: a withdrawal was paid. */
  WITHDRAWAL_PAID(NewsTopic.PAYMENTS),
  /** M17: a withdrawal was refused. */
  WITHDRAWAL_REFUSED(NewsTopic.PAYMENTS),
  /** Credits asked back go to another bank account from now on. */
  BANK_ACCOUNT_CHANGED(false),
  /** An act above the account's amount waits for a second person. */
  APPROVAL_WAITING(false),
  /** What somebody asked a second person for was approved, refused or lapsed. */
  APPROVAL_DECIDED(false),
  /** A correction of a balance waits for a second person. */
  CORRECTION_WAITING(false),
  /** A balance was corrected. */
  CORRECTION_BOOKED(false),
  /** The book doesn't add up, told to the finance team. */
  LEDGER_ALARM(false);

  private final boolean secret;
  private final @Nullable NewsTopic topic;

  MailKind(boolean secret) {
    this.secret = secret;
    this.topic = null;
  }

  MailKind(NewsTopic topic) {
    this.secret = false;
    this.topic = topic;
  }

  /** The topic by which its reader can do without it, null when he can't. */
  @Nullable NewsTopic topic() {
    return topic;
  }

  /** Whether the body is encrypted in the outbox and wiped when the mail is sent or dead. */
  public boolean isSecret() {
    return secret;
  }

  /** The name of its template. */
  String template() {
    return name().toLowerCase(Locale.ROOT) + ".ftl";
  }
}
