package org.hanaper.withdrawal;

import org.hanaper.shared.BusinessException;

/** The account has not said yet where its money is to go (domain B.11). */
public class NoBankAccount extends BusinessException {}
