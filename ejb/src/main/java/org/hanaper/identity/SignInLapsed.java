package org.hanaper.identity;

import org.hanaper.shared.BusinessException;

/** The steps of a sign-in have waited too long, or were finished elsewhere. */
public class SignInLapsed extends BusinessException {}
