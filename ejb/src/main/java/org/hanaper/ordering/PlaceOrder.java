package org.hanaper.ordering;

import java.io.Serializable;
import java.util.List;
import org.hanaper.shared.GroupId;
import org.hanaper.shared.Money;
import org.jspecify.annotations.Nullable;

/**
 * The order form (domain E.3).
 *
 * @param group in which group
 * @param product the product's code
 * @param years the term
 * @param names the names as typed, the main one first
 * @param organization the organisation that an OV or EV certificate is for, empty otherwise
 * @param csr a certificate request as PEM, empty to hand it in later
 * @param remarks at most 500 characters
 * @param agreed the gross price that was shown, null to take today's whatever it is
 * @param requestKey makes a repeated request harmless
 */
public record PlaceOrder(
    GroupId group,
    String product,
    int years,
    List<String> names,
    String organization,
    String csr,
    String remarks,
    @Nullable Money agreed,
    String requestKey)
    implements Serializable {

  /** Keeps a copy of the names. */
  public PlaceOrder {
    names = List.copyOf(names);
  }

  /** An order that certifies no organisation. */
  public PlaceOrder(
      GroupId group,
      String product,
      int years,
      List<String> names,
      String csr,
      String remarks,
      @Nullable Money agreed,
      String requestKey) {
    this(group, product, years, names, "", csr, remarks, agreed, requestKey);
  }
}
