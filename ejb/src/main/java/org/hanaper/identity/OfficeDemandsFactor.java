package org.hanaper.identity;

import org.hanaper.shared.BusinessException;

/** The second factor can't be taken away while the back office demands one. */
public class OfficeDemandsFactor extends BusinessException {}
