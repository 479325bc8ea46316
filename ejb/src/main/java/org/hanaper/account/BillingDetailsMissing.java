package org.hanaper.account;

import org.hanaper.shared.BusinessException;

/** The billing information isn't complete, so no order can be charged (EMS-1153). */
public class BillingDetailsMissing extends BusinessException {}
