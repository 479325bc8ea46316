package org.hanaper.member;

import org.hanaper.shared.BusinessException;

/** Only an administrator changes an administrator (domain H-09). */
public class AdministratorsOnly extends BusinessException {}
