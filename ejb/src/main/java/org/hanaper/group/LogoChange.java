package org.hanaper.group;

import java.io.Serializable;

/**
 * A new logo of a group, or none any more.
 *
 * @param name the name the sender gave the file
 * @param bytes a PNG or JPEG of at most 1 MB, not copied; empty takes the logo away
 */
@SuppressWarnings("ArrayRecordComponent") // handed over, never compared
public record LogoChange(String name, byte[] bytes) implements Serializable {

  /** The logo is taken away. */
  public static LogoChange remove() {
    return new LogoChange("", new byte[0]);
  }

  boolean isRemoval() {
    return bytes.length == 0;
  }
}
