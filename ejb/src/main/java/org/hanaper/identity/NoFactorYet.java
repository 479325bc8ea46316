package org.hanaper.identity;

import org.hanaper.shared.BusinessException;

/** There is no second factor where one is needed. */
public class NoFactorYet extends BusinessException {}
