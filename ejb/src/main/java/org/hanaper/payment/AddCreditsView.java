package org.hanaper.payment;

import java.io.Serializable;
import org.hanaper.shared.Money;

/**
 * What the page 'Add Credits' shows on top.
 *
 * @param balance the account's balance
 * @param least the smallest payment
 * @param most the greatest payment
 * @param offered whether this installation has a gateway
 */
public record AddCreditsView(Money balance, Money least, Money most, boolean offered)
    implements Serializable {}
