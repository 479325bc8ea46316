package org.hanaper.web.group;

import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hanaper.group.CreateGroup;
import org.hanaper.group.EditGroup;
import org.hanaper.group.FinanceMode;
import org.hanaper.group.GroupView;
import org.hanaper.group.LogoChange;
import org.hanaper.group.SupportingDocument;
import org.hanaper.shared.GroupId;
import org.hanaper.shared.MembershipId;
import org.hanaper.shared.Money;
import org.jspecify.annotations.Nullable;

/** What is typed into the group forms. */
public class GroupFields implements Serializable {

  private static final long serialVersionUID = 1L;

  private String name = "";
  private String description = "";
  private String mode = FinanceMode.DEDUCT_FROM_ACCOUNT.name();
  private boolean restricted = false;
  private String[] users = {};
  private boolean limitOn = false;
  private String limit = "";
  private boolean restart = false;
  private boolean allocateNow = false;
  private String allocation = "";
  private String remarks = "";
  private boolean removeLogo = false;
  private @Nullable LogoChange logo;
  private String requestKey = UUID.randomUUID().toString();

  static GroupFields of(GroupView group) {
    GroupFields fields = new GroupFields();
    Money limit = group.row().limit();
    fields.name = group.row().name();
    fields.description = group.description();
    fields.mode = group.row().mode().name();
    fields.restricted = group.restricted();
    fields.users = group.users().stream().map(user -> user.id().toString()).toArray(String[]::new);
    fields.limitOn = limit != null;
    fields.limit = limit == null ? "" : limit.amount().toPlainString();
    return fields;
  }

  /** Takes in what was uploaded; kept while a preview is looked at. */
  void takeLogo(@Nullable Part part) {
    logo = Uploads.logo(part, removeLogo);
  }

  CreateGroup create(String currency, @Nullable SupportingDocument document) {
    boolean allocates = allocateNow && mode() == FinanceMode.DEDUCT_FROM_GROUP;
    return new CreateGroup(
        name,
        description,
        mode(),
        restricted,
        chosen(),
        limit(currency),
        allocates ? Amounts.read(allocation, currency, "allocation") : null,
        allocates ? document : null,
        allocates ? remarks : "",
        logo,
        requestKey);
  }

  EditGroup edit(GroupId group, String currency) {
    return new EditGroup(
        group,
        name,
        description,
        mode(),
        restricted,
        chosen(),
        limit(currency),
        restart && limitOn,
        logo,
        requestKey);
  }

  FinanceMode mode() {
    return FinanceMode.valueOf(mode);
  }

  private @Nullable Money limit(String currency) {
    boolean enforced = limitOn && mode() == FinanceMode.DEDUCT_FROM_ACCOUNT;
    return enforced ? Amounts.read(limit, currency, "limit") : null;
  }

  private Set<MembershipId> chosen() {
    return restricted
        ? Arrays.stream(users)
            .map(user -> new MembershipId(Long.parseLong(user)))
            .collect(Collectors.toSet())
        : Set.of();
  }

  public String getName() {
    return name;
  }

  public void setName(@Nullable String name) {
    this.name = name == null ? "" : name;
  }

  public String getDescription() {
    return description;
  }

  public void setDescription(@Nullable String description) {
    this.description = description == null ? "" : description;
  }

  public String getMode() {
    return mode;
  }

  public void setMode(@Nullable String mode) {
    this.mode = mode == null ? "" : mode;
  }

  public boolean isRestricted() {
    return restricted;
  }

  public void setRestricted(boolean restricted) {
    this.restricted = restricted;
  }

  public String[] getUsers() {
    return users;
  }

  public void setUsers(String[] users) {
    this.users = users;
  }

  public boolean isLimitOn() {
    return limitOn;
  }

  public void setLimitOn(boolean limitOn) {
    this.limitOn = limitOn;
  }

  public String getLimit() {
    return limit;
  }

  public void setLimit(@Nullable String limit) {
    this.limit = limit == null ? "" : limit;
  }

  public boolean isRestart() {
    return restart;
  }

  public void setRestart(boolean restart) {
    this.restart = restart;
  }

  public boolean isRemoveLogo() {
    return removeLogo;
  }

  public void setRemoveLogo(boolean removeLogo) {
    this.removeLogo = removeLogo;
  }

  public boolean isAllocateNow() {
    return allocateNow;
  }

  public void setAllocateNow(boolean allocateNow) {
    this.allocateNow = allocateNow;
  }

  public String getAllocation() {
    return allocation;
  }

  public void setAllocation(@Nullable String allocation) {
    this.allocation = allocation == null ? "" : allocation;
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
