package org.hanaper.identity;

import org.hanaper.shared.BusinessException;

/** After the change the back office would have no account manager who can sign in. */
public class LastAccountManager extends BusinessException {}
