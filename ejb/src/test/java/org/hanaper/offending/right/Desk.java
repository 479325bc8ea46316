package org.hanaper.offending.right;

import jakarta.ejb.Stateless;

/** A boundary whose name another one has already. */
@Stateless
public class Desk {}
