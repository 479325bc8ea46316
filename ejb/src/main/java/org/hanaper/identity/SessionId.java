package org.hanaper.identity;

import java.io.Serializable;

/**
 * A row of the register of sessions; it opens nothing by itself.
 *
 * @param value the row's number
 */
public record SessionId(long value) implements Serializable {

  @Override
  public String toString() {
    return Long.toString(value);
  }
}
