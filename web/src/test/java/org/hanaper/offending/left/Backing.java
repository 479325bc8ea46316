package org.hanaper.offending.left;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import org.hanaper.offending.right.Shelf;

/** A bean that isn't named after a page, scoped by Faces, from another area, by its own clock. */
@Named
@ViewScoped
public class Backing implements Serializable {

  private static final long serialVersionUID = 1;

  Instant opened(Shelf shelf) {
    return shelf.isEmpty() ? Instant.EPOCH : Instant.now();
  }
}
