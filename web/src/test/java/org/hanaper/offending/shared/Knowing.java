package org.hanaper.offending.shared;

import org.hanaper.offending.left.Backing;

/** A shared part that knows an area. */
class Knowing {

  String of(Backing bean) {
    return bean.toString();
  }
}
