package org.hanaper.offending.left;

/** A refusal that the web would not understand. */
public class Trouble extends RuntimeException {

  private static final long serialVersionUID = 1;
}
