package org.hanaper.payment;

import org.hanaper.shared.BusinessException;

/** This installation has no payment gateway. */
public class OnlinePaymentNotOffered extends BusinessException {}
