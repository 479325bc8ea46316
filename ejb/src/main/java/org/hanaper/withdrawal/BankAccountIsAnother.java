package org.hanaper.withdrawal;

import org.hanaper.shared.BusinessException;

/** The bank account was saved anew since the withdrawal was asked for; it has to be asked anew. */
public class BankAccountIsAnother extends BusinessException {}
