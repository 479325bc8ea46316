package org.hanaper.correction;

import org.hanaper.shared.BusinessException;

/** Who proposed a correction can't decide about it. */
public class CheckerIsMaker extends BusinessException {}
