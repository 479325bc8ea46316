package org.hanaper.identity;

import org.hanaper.shared.BusinessException;

/**
 * Administrators have lifted the block of a login several times within a day; now its owner or the
 * account manager has to.
 */
public class UnblockedTooOften extends BusinessException {}
