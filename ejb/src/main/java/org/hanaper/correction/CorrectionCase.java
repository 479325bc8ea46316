package org.hanaper.correction;

import java.io.Serializable;
import org.hanaper.shared.Money;

/**
 * A correction as it is decided about.
 *
 * @param row the correction
 * @param balance what the account has now
 * @param after what it would have after the correction
 * @param mine whether the caller proposed it, so that somebody else must decide
 */
public record CorrectionCase(CorrectionRow row, Money balance, Money after, boolean mine)
    implements Serializable {}
