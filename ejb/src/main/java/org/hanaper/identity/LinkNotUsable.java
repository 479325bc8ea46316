package org.hanaper.identity;

import org.hanaper.shared.BusinessException;

/** A mailed link is unknown, used or past its time; one answer for all (domain A.8). */
public class LinkNotUsable extends BusinessException {}
