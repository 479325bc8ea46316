package org.hanaper.withdrawal;

import org.hanaper.shared.BusinessException;

/** Nobody decides about a withdrawal that he asked for himself. */
public class DeciderIsRequester extends BusinessException {}
