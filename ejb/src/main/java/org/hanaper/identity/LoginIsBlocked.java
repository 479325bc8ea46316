package org.hanaper.identity;

import org.hanaper.shared.BusinessException;

/**
 * Too many wrong passwords: the login is blocked until it is unblocked; the same for unknown
 * addresses (domain A.5).
 */
public class LoginIsBlocked extends BusinessException {}
