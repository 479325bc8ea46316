package org.hanaper.identity;

import org.hanaper.shared.BusinessException;

/** An activation link never changes a password that is there; it asks for it (domain A.9). */
public class PasswordAlreadySet extends BusinessException {}
