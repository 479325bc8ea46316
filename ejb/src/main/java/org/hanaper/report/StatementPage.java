package org.hanaper.report;

import java.io.Serializable;
import org.hanaper.shared.Money;
import org.hanaper.shared.Slice;

/**
 * A page of a statement.
 *
 * @param wallet whose it is
 * @param opening what the wallet held before the time asked for; zero from the beginning
 * @param closing what it held at the end of the time asked for
 * @param entries how many entries of all types fall into that time, exact
 * @param slice the lines, newest first
 */
public record StatementPage(
    StatementWallet wallet, Money opening, Money closing, long entries, Slice<StatementRow> slice)
    implements Serializable {}
