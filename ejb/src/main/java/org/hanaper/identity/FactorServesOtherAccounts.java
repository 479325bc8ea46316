package org.hanaper.identity;

import org.hanaper.shared.BusinessException;

/**
 * The person's second factor also guards accounts of others, so the administrator of one of them
 * may not take it away; the account manager may.
 */
public class FactorServesOtherAccounts extends BusinessException {}
