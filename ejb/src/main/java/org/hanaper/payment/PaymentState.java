package org.hanaper.payment;

import java.util.EnumSet;
import java.util.Set;

/** The states of an online payment (domain B.9); only the step to SUCCEEDED books credits. */
public enum PaymentState {
  /** Written down, the payer has not left for the gateway yet. */
  CREATED,
  /** The payer was sent to the gateway. */
  REDIRECTED,
  /** The gateway knows the payment and has not decided. */
  PENDING,
  /** Paid and credited. */
  SUCCEEDED,
  /** Refused by the card's bank. */
  FAILED,
  /** Given up by the payer. */
  CANCELLED,
  /** Never heard of again; a late success still credits. */
  EXPIRED,
  /** Paid with another amount or currency than asked for: a person decides. */
  HELD,
  /** Credited, and taken back by the card holder later. */
  CHARGED_BACK;

  /** The states that a verified answer of the gateway may still turn into SUCCEEDED or HELD. */
  static final Set<PaymentState> NOT_PAID =
      EnumSet.of(CREATED, REDIRECTED, PENDING, FAILED, CANCELLED, EXPIRED);

  /** The states that wait for an answer of the gateway. */
  static final Set<PaymentState> OPEN = EnumSet.of(CREATED, REDIRECTED, PENDING);

  /** Whether the gateway's answer is still awaited. */
  public boolean isOpen() {
    return OPEN.contains(this);
  }
}
