package org.hanaper.web.order;

import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hanaper.ordering.PlaceOrder;
import org.hanaper.shared.GroupId;
import org.hanaper.shared.InvalidInput;
import org.hanaper.shared.Money;
import org.jspecify.annotations.Nullable;

/** What is typed into the order wizard; kept when one goes back. */
public class OrderFields implements Serializable {

  private static final long serialVersionUID = 1L;

  private String group = "";
  private String product = "";
  private String names = "";
  private String organization = "";
  private String csr = "";
  private String remarks = "";
  private String requestKey = UUID.randomUUID().toString();

  PlaceOrder order(@Nullable Money agreed) {
    refuseUnlessChosen(1);
    String[] offer = product.split("/", -1);
    return new PlaceOrder(
        group(),
        offer[0],
        Integer.parseInt(offer[1]),
        nameList(),
        organization,
        csr,
        remarks,
        agreed,
        requestKey);
  }

  /** Refuses when the group, and from the second step on the product, isn't chosen. */
  void refuseUnlessChosen(int step) {
    new InvalidInput.Check()
        .that(group.matches("[1-9][0-9]{0,17}"), "group", "Order.group_missing")
        .that(step < 1 || product.matches("[0-9]{1,10}/[1-9]"), "product", "Order.product_missing")
        .orRefuse();
  }

  GroupId group() {
    return new GroupId(Long.parseLong(group));
  }

  /** Whether the chosen product is one of these. */
  boolean isOneOf(Set<String> codes) {
    return codes.contains(product.split("/", -1)[0]);
  }

  /** One name a line, or parted by commas or spaces. */
  private List<String> nameList() {
    return Arrays.stream(names.split("[\\s,;]+")).filter(name -> !name.isEmpty()).toList();
  }

  public String getGroup() {
    return group;
  }

  public void setGroup(@Nullable String group) {
    this.group = group == null ? "" : group;
  }

  public String getProduct() {
    return product;
  }

  public void setProduct(@Nullable String product) {
    this.product = product == null ? "" : product;
  }

  public String getNames() {
    return names;
  }

  public void setNames(@Nullable String names) {
    this.names = names == null ? "" : names;
  }

  public String getOrganization() {
    return organization;
  }

  public void setOrganization(@Nullable String organization) {
    this.organization = organization == null ? "" : organization;
  }

  public String getCsr() {
    return csr;
  }

  public void setCsr(@Nullable String csr) {
    this.csr = csr == null ? "" : csr;
  }

  public String getRemarks() {
    return remarks;
  }

  public void setRemarks(@Nullable String remarks) {
    this.remarks = remarks == null ? "" : remarks;
  }

  public String getRequestKey() {
    return requestKey;
  }

  public void setRequestKey(@Nullable String requestKey) {
    this.requestKey = requestKey == null ? "" : requestKey;
  }
}
