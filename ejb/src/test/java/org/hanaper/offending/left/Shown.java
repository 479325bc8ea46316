package org.hanaper.offending.left;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A public entity with a setter. */
@Entity
public class Shown {

  @Id private long id;

  void setId(long id) {
    this.id = id;
  }

  long id() {
    return id;
  }
}
