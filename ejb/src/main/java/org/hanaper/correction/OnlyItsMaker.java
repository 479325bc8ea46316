package org.hanaper.correction;

import org.hanaper.shared.BusinessException;

/** Only who proposed a correction takes it back; others refuse it with a reason. */
public class OnlyItsMaker extends BusinessException {}
