package org.hanaper.identity;

import org.hanaper.shared.BusinessException;

/** Nobody resets the own second factor as an administrator: that needs a code of it. */
public class NotYourOwnFactor extends BusinessException {}
