package org.hanaper.payment;

import org.hanaper.shared.BusinessException;

/** A call that claims to come from a gateway isn't signed by it, is too old or isn't readable. */
public class NoticeRefused extends BusinessException {}
