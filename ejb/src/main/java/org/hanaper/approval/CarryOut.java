package org.hanaper.approval;

/**
 * Carries out approved acts; implemented by the features whose acts wait, so that this one knows
 * none of them. Called in the transaction of the decision: a refusal leaves the request waiting.
 */
public interface CarryOut {

  /**
   * Whether it carries out acts of a kind; exactly one does for each.
   *
   * @param kind the kind
   */
  boolean isFor(ApprovalKind kind);

  /**
   * Carries an act out, with all its checks made anew.
   *
   * @param act what was approved
   * @return the number by which the outcome is found, e.g. of the transaction; may be empty
   */
  String carryOut(HeldAct act);
}
