package org.hanaper.identity;

import org.hanaper.shared.BusinessException;

/** Too many wrong proofs by mailed links: somebody else has to lift the block now. */
public class UnblockClosed extends BusinessException {}
