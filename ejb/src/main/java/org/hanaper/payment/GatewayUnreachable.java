package org.hanaper.payment;

import org.hanaper.shared.BusinessException;

/** The gateway did not answer in time or not understandably; nothing changed, try again later. */
public class GatewayUnreachable extends BusinessException {}
