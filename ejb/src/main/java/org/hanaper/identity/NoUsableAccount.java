package org.hanaper.identity;

import org.hanaper.shared.BusinessException;

/** The person is known, but has no account that can be entered now (domain B.1). */
public class NoUsableAccount extends BusinessException {}
