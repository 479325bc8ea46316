package org.hanaper.correction;

import org.hanaper.ledger.TransactionId;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.Money;

/**
 * A balance was corrected (X1 or X2).
 *
 * @param correction its number
 * @param account whose balance
 * @param direction whom it favours
 * @param amount how much
 * @param reason why
 * @param transaction the booking
 */
public record CorrectionBooked(
    CorrectionId correction,
    AccountId account,
    Direction direction,
    Money amount,
    String reason,
    TransactionId transaction) {}
