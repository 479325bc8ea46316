package org.hanaper.member;

import org.hanaper.shared.BusinessException;

/** Nobody demotes, deactivates or restricts himself; another administrator does (domain B.2). */
public class NotYourself extends BusinessException {}
