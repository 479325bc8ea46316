package org.hanaper.restriction;

import org.hanaper.shared.BusinessException;

/** A trial is confirmed by somebody who has signed in since it began, and so was let in by it. */
public class ConfirmFromNewSession extends BusinessException {}
