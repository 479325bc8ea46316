package org.hanaper.offending.left;

import jakarta.ejb.Stateless;

/** A boundary without rights, with one verb too many, that remembers something. */
@Stateless
public class Desk {

  private int calls;

  public int one() {
    return ++calls;
  }

  public void two() {}

  public void three() {}

  public void four() {}

  public void five() {}

  public void six() {}

  public void seven() {}

  public void eight() {}
}
