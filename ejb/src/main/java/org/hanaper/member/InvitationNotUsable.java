package org.hanaper.member;

import org.hanaper.shared.BusinessException;

/** The invitation is unknown, answered, taken back or past its time. */
public class InvitationNotUsable extends BusinessException {}
