package org.hanaper.payment;

import org.hanaper.shared.BusinessException;

/** Nobody decides about a payment that he submitted himself (domain B.10). */
public class ApproverIsSubmitter extends BusinessException {}
