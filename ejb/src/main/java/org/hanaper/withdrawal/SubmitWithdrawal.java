package org.hanaper.withdrawal;

/**
 * The wish to have credits paid out.
 *
 * @param amount what was typed, in the account's currency
 * @param remarks a note for our finance team, may be empty
 * @param requestKey made once per form, so that a double click is one withdrawal
 */
public record SubmitWithdrawal(String amount, String remarks, String requestKey) {}
