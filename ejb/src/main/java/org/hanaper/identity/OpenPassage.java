package org.hanaper.identity;

import java.io.Serializable;

/**
 * The way of somebody whose password was right and who owes another step; good for that step only.
 *
 * @param secret names the passage; kept on the server, never shown to the browser
 * @param step what is owed next
 */
public record OpenPassage(String secret, SignInStep step) implements Serializable {

  /** Without the secret. */
  @Override
  public String toString() {
    return "OpenPassage[" + step + "]";
  }
}
