package org.hanaper.identity;

import org.hanaper.shared.BusinessException;

/** Address and password don't belong together, or nobody is known by the address. */
public class SignInRefused extends BusinessException {}
