package org.hanaper.identity;

import org.hanaper.shared.BusinessException;

/** Too much was tried from one place in a short time; it works again later. */
public class TooManyTries extends BusinessException {}
