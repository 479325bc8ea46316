package org.hanaper.offending;

/** Lives in a package that is no feature. */
class Homeless {}
