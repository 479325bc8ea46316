package org.hanaper.restriction;

import org.hanaper.shared.BusinessException;

/** A rule on trial is confirmed or ended before it is changed again. */
public class RuleOnTrial extends BusinessException {}
