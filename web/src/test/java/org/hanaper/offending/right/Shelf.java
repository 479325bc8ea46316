package org.hanaper.offending.right;

import jakarta.persistence.EntityManager;
import org.hanaper.certificate.Authorities;

/** Asks the database, and a boundary that is for other features only. */
public class Shelf {

  boolean holds(EntityManager rows, Authorities authorities) {
    return rows.isOpen() && !authorities.chain().isEmpty();
  }

  /** Says nothing of use. */
  public boolean isEmpty() {
    return true;
  }
}
