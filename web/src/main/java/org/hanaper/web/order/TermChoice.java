package org.hanaper.web.order;

import java.io.Serializable;

/**
 * A product with one of its terms, as the wizard offers it.
 *
 * @param key the product's code and the years
 * @param label what is shown
 */
public record TermChoice(String key, String label) implements Serializable {

  /** For the page. */
  public String getKey() {
    return key;
  }

  /** For the page. */
  public String getLabel() {
    return label;
  }
}
