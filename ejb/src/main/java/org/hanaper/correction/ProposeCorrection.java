package org.hanaper.correction;

/**
 * The wish to correct a balance.
 *
 * @param accountNumber the ten digits of the account
 * @param direction whom it favours
 * @param amount what was typed, in the account's currency
 * @param reason why; the second person and the account's people read it
 * @param corrects the number of the booking that it cures, as people quote it; empty for none
 * @param requestKey made once per form
 */
public record ProposeCorrection(
    String accountNumber,
    Direction direction,
    String amount,
    String reason,
    String corrects,
    String requestKey) {}
