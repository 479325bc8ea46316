package org.hanaper.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import javax.imageio.ImageIO;
import org.hanaper.access.NotAllowed;
import org.hanaper.access.Role;
import org.hanaper.document.DocumentKindNotAllowed;
import org.hanaper.document.Download;
import org.hanaper.group.DefaultGroupStays;
import org.hanaper.group.DomainNotPermitted;
import org.hanaper.group.EditGroup;
import org.hanaper.group.FinanceMode;
import org.hanaper.group.GroupCredit;
import org.hanaper.group.GroupDomains;
import org.hanaper.group.GroupHoldsCredits;
import org.hanaper.group.GroupIsArchived;
import org.hanaper.group.GroupLife;
import org.hanaper.group.GroupLogo;
import org.hanaper.group.GroupOrganizations;
import org.hanaper.group.Groups;
import org.hanaper.group.LogoChange;
import org.hanaper.group.ModePreview;
import org.hanaper.group.ModePreviewStale;
import org.hanaper.group.MoveCredits;
import org.hanaper.group.NewOrganizationNotAllowed;
import org.hanaper.group.OrganizationNotPermitted;
import org.hanaper.ledger.Ledger;
import org.hanaper.notification.AlertKind;
import org.hanaper.notification.AlertRow;
import org.hanaper.notification.Alerts;
import org.hanaper.notification.BehindRun;
import org.hanaper.ordering.GroupHasOpenOrders;
import org.hanaper.ordering.OrderDesk;
import org.hanaper.ordering.OrderId;
import org.hanaper.ordering.Orders;
import org.hanaper.ordering.PlaceOrder;
import org.hanaper.ordering.UnderWay;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.Caller;
import org.hanaper.shared.GroupId;
import org.hanaper.shared.InvalidInput;
import org.hanaper.shared.Money;
import org.hanaper.shared.NotFound;
import org.hanaper.shared.SomebodyWasFaster;
import org.hanaper.store.Sql;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What happens to a group in its life: put away, narrowed, changed in who pays, watched. */
@OnBothDatabases
class GroupLifeIT extends InContainer {

  private static final int ROUNDS = 12;

  @Inject Customers customers;
  @Inject Groups groups;
  @Inject GroupLife life;
  @Inject GroupDomains domains;
  @Inject GroupOrganizations organizations;
  @Inject GroupCredit credit;
  @Inject OrderDesk desk;
  @Inject GroupLogo logos;
  @Inject Orders orders;
  @Inject Alerts alerts;
  @Inject Ledger ledger;
  @Inject Crowd crowd;
  @Inject BehindRun behind;
  @Inject Sql sql;

  private AccountId account;
  private Caller administrator;

  @BeforeEach
  void openAnAccountWithCredits() throws Exception {
    account = customers.ready();
    administrator = customers.member(account, Role.ADMINISTRATOR);
    customers.topUp(account, rupees(100_000_00));
  }

  @Test
  void archivesAnEmptyGroupAndTakesItBack() throws Exception {
    GroupId group = customers.payingGroup(administrator, "Shops");
    run(() -> life.archive(group));
    assertThat(as(administrator, () -> groups.list("shops", false, null)).rows()).isEmpty();
    assertThat(as(administrator, () -> groups.list("shops", true, null)).rows()).hasSize(1);
    assertThatThrownBy(() -> as(administrator, () -> desk.place(Customers.order(group, 1))))
        .isInstanceOf(GroupIsArchived.class);
    assertThatThrownBy(() -> allocate(group, 1)).isInstanceOf(GroupIsArchived.class);
    assertThatThrownBy(() -> run(() -> edit(group, FinanceMode.DEDUCT_FROM_ACCOUNT, null)))
        .isInstanceOf(GroupIsArchived.class);
    assertThatThrownBy(() -> run(() -> life.archive(group))).isInstanceOf(SomebodyWasFaster.class);
    run(() -> life.restore(group));
    assertThat(allocate(group, 200_00)).isNotNull();
    assertThat(as(administrator, () -> desk.place(Customers.order(group, 1)))).isNotNull();
  }

  @Test
  void refusesToArchiveWhatIsStillNeeded() throws Exception {
    GroupId group = customers.payingGroup(administrator, "Shops");
    allocate(group, 118_00);
    assertThatThrownBy(() -> run(() -> life.archive(group))).isInstanceOf(GroupHoldsCredits.class);
    as(administrator, () -> desk.place(Customers.order(group, 1)));
    assertThatThrownBy(() -> run(() -> life.archive(group))).isInstanceOf(GroupHasOpenOrders.class);
    assertThatThrownBy(() -> run(() -> life.archive(customers.defaultGroup(account))))
        .isInstanceOf(DefaultGroupStays.class);
    Caller manager = customers.member(account, Role.MANAGER);
    assertThatThrownBy(() -> as(manager, () -> done(() -> life.archive(group))))
        .isInstanceOf(NotAllowed.class);
    Caller stranger = customers.member(customers.ready(), Role.ADMINISTRATOR);
    assertThatThrownBy(() -> as(stranger, () -> done(() -> life.archive(group))))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> as(stranger, () -> done(() -> domains.allowAll(group))))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void ordersOnlyForTheDomainsOfTheGroup() throws Exception {
    GroupId group = customers.limitedGroup(administrator, "Narrow", rupees(10_000_00));
    run(() -> domains.narrow(group, List.of("Corp.Local.", "b\u00fccher.example")));
    assertThat(as(administrator, () -> domains.of(group)))
        .containsExactly("corp.local", "xn--bcher-kva.example");
    assertThat(as(administrator, () -> desk.place(Customers.order(group, 1)))).isNotNull();
    run(() -> domains.narrow(group, List.of("orp.local")));
    assertThatThrownBy(() -> as(administrator, () -> desk.place(Customers.order(group, 1))))
        .isInstanceOf(DomainNotPermitted.class);
    for (List<String> wrong : List.of(List.of(" "), List.of("co.in"), List.of("a b"))) {
      assertThatThrownBy(() -> run(() -> domains.narrow(group, wrong)))
          .isInstanceOf(InvalidInput.class);
    }
    run(() -> domains.allowAll(group));
    assertThat(as(administrator, () -> desk.place(Customers.order(group, 1)))).isNotNull();
  }

  @Test
  void tellsOnceThatTheLimitIsNearAndOnceThatItIsReached() throws Exception {
    GroupId group = customers.limitedGroup(administrator, "Limited", rupees(236_00));
    as(administrator, () -> desk.place(Customers.order(group, 1)));
    assertThat(kinds()).isEmpty();
    OrderId second = as(administrator, () -> desk.place(Customers.order(group, 1)));
    assertThat(kinds()).containsExactly(AlertKind.SPEND_LIMIT_REACHED);
    run(() -> desk.cancel(second, "too dear", UUID.randomUUID().toString()));
    assertThat(kinds()).isEmpty();
    run(() -> edit(group, FinanceMode.DEDUCT_FROM_ACCOUNT, rupees(140_00)));
    assertThat(kinds()).containsExactly(AlertKind.SPEND_LIMIT_NEAR);
    run(() -> edit(group, FinanceMode.DEDUCT_FROM_ACCOUNT, rupees(147_00)));
    assertThat(kinds()).containsExactly(AlertKind.SPEND_LIMIT_NEAR);
    assertThat(
            sql.number(
                "select count(*) from mail where kind like 'SPEND_LIMIT%' and account_id = ?",
                account.value()))
        .isEqualTo(2);
  }

  @Test
  void aChangeOfModeLeavesNoCreditsBehind() throws Exception {
    GroupId group = customers.payingGroup(administrator, "Shops");
    int changed = 0;
    for (int i = 0; i < ROUNDS; i++) {
      run(() -> edit(group, FinanceMode.DEDUCT_FROM_GROUP, null));
      allocate(group, 118_00 * 3);
      race(
          () -> done(() -> edit(group, FinanceMode.DEDUCT_FROM_ACCOUNT, null)),
          () -> allocate(group, 50_00),
          () -> desk.place(Customers.order(group, 1)));
      // a deadlock may have ended the change itself; then the group simply goes on paying
      FinanceMode mode = as(administrator, () -> groups.view(group)).row().mode();
      changed += mode == FinanceMode.DEDUCT_FROM_ACCOUNT ? 1 : 0;
      assertThat(mode == FinanceMode.DEDUCT_FROM_GROUP || customers.group(group).get(0) == 0)
          .isTrue();
    }
    assertThat(changed).isPositive();
    assertThat(as(operator(Role.FINANCE), () -> ledger.drift())).isEmpty();
  }

  @Test
  void keepsALogoEncodedAgainAndShowsItToItsAccountOnly() throws Exception {
    GroupId group = customers.payingGroup(administrator, "Shops");
    assertThatThrownBy(() -> as(administrator, () -> logos.picture(group)))
        .isInstanceOf(NotFound.class);
    byte[] sent = picture();
    run(() -> groups.edit(withLogo(group, new LogoChange("logo.png", sent))));
    Download shown = as(administrator, () -> logos.picture(group));
    assertThat(shown.mediaType()).isEqualTo("image/png");
    assertThat(shown.bytes()).isNotEqualTo(sent);
    assertThat(new String(shown.bytes(), StandardCharsets.ISO_8859_1)).doesNotContain("<script>");
    byte[] drawing = "<svg onload='alert(1)'/>".getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(
            () -> run(() -> groups.edit(withLogo(group, new LogoChange("logo.svg", drawing)))))
        .isInstanceOf(DocumentKindNotAllowed.class);
    Caller stranger = customers.member(customers.ready(), Role.ADMINISTRATOR);
    assertThatThrownBy(() -> as(stranger, () -> logos.picture(group))).isInstanceOf(NotFound.class);
    Caller standard = customers.member(account, Role.STANDARD_USER);
    assertThatThrownBy(() -> as(standard, () -> logos.picture(group)))
        .isInstanceOf(NotAllowed.class);
    run(() -> groups.edit(withLogo(group, LogoChange.remove())));
    assertThat(as(administrator, () -> groups.view(group)).row().logo()).isNull();
  }

  /** A picture with something else behind its end. */
  private static byte[] picture() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB), "png", bytes);
    bytes.write("<script>alert(1)</script>".getBytes(StandardCharsets.UTF_8));
    return bytes.toByteArray();
  }

  private static EditGroup withLogo(GroupId group, LogoChange logo) {
    return new EditGroup(
        group,
        "Group " + group,
        "",
        FinanceMode.DEDUCT_FROM_GROUP,
        false,
        Set.of(),
        null,
        false,
        logo,
        UUID.randomUUID().toString());
  }

  @Test
  void ordersOnlyForTheOrganizationsOfTheGroup() throws Exception {
    GroupId group = customers.limitedGroup(administrator, "Narrow", rupees(90_000_00));
    assertThatThrownBy(() -> as(administrator, () -> desk.quote(certified(group, " "))))
        .isInstanceOf(InvalidInput.class);
    assertThat(as(administrator, () -> desk.quote(certified(group, "Any  Works"))).organization())
        .isEqualTo("Any Works");
    run(() -> organizations.narrow(group, List.of("Anvil  Works", "ANVIL WORKS ", "", "Bakers")));
    assertThat(as(administrator, () -> organizations.offered(group)))
        .containsExactly("Anvil Works", "Bakers");
    OrderId id = as(administrator, () -> desk.place(certified(group, "anvil works")));
    assertThat(as(administrator, () -> orders.view(id)).organization()).isEqualTo("Anvil Works");
    assertThatThrownBy(() -> as(administrator, () -> desk.place(certified(group, "Candles"))))
        .isInstanceOf(NewOrganizationNotAllowed.class);
    GroupId other = customers.payingGroup(administrator, "Other");
    run(() -> organizations.narrow(other, List.of("Candles")));
    assertThatThrownBy(() -> as(administrator, () -> desk.place(certified(group, "Candles"))))
        .isInstanceOf(OrganizationNotPermitted.class);
    assertThat(as(administrator, () -> desk.place(Customers.order(group, 1)))).isNotNull();
    for (List<String> wrong : List.of(List.of(" "), List.of("x".repeat(151)))) {
      assertThatThrownBy(() -> run(() -> organizations.narrow(group, wrong)))
          .isInstanceOf(InvalidInput.class);
    }
    run(() -> organizations.allowAll(group));
    assertThat(as(administrator, () -> organizations.of(group))).isEmpty();
    Caller stranger = customers.member(customers.ready(), Role.ADMINISTRATOR);
    assertThatThrownBy(() -> as(stranger, () -> organizations.of(group)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> as(stranger, () -> organizations.offered(group)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> as(stranger, () -> done(() -> organizations.allowAll(group))))
        .isInstanceOf(NotFound.class);
  }

  /** An order of 'SSL OV', whose certificate names an organisation. */
  private static PlaceOrder certified(GroupId group, String organization) {
    return new PlaceOrder(
        group,
        "842",
        1,
        List.of("shop.anvil.example"),
        organization,
        "",
        "",
        null,
        UUID.randomUUID().toString());
  }

  @Test
  void changesTheModeOnlyAsItWasShown() throws Exception {
    GroupId group = customers.payingGroup(administrator, "Shops");
    allocate(group, 300_00);
    EditGroup form = form(group, FinanceMode.DEDUCT_FROM_ACCOUNT, rupees(500_00));
    assertThatThrownBy(() -> run(() -> groups.edit(form))).isInstanceOf(SomebodyWasFaster.class);
    ModePreview first = as(administrator, () -> groups.previewMode(form));
    assertThat(first.balance()).isEqualTo(rupees(300_00));
    assertThat(first.accountAfter()).isEqualTo(rupees(100_000_00));
    as(administrator, () -> desk.place(Customers.order(group, 1)));
    assertThat(as(administrator, () -> orders.underWay(group))).isEqualTo(new UnderWay(1, 0));
    assertThatThrownBy(() -> run(() -> groups.changeMode(form, first)))
        .isInstanceOf(ModePreviewStale.class);
    assertThat(customers.group(group).get(0)).isEqualTo(182_00);
    run(() -> groups.changeMode(form, groups.previewMode(form)));
    assertThat(customers.group(group).get(0)).isZero();
    EditGroup back = form(group, FinanceMode.DEDUCT_FROM_GROUP, null);
    ModePreview drops = as(administrator, () -> groups.previewMode(back));
    assertThat(drops.limit()).isEqualTo(rupees(500_00));
    run(() -> edit(group, FinanceMode.DEDUCT_FROM_ACCOUNT, rupees(600_00)));
    assertThatThrownBy(() -> run(() -> groups.changeMode(back, drops)))
        .isInstanceOf(ModePreviewStale.class);
    Caller stranger = customers.member(customers.ready(), Role.ADMINISTRATOR);
    assertThatThrownBy(() -> as(stranger, () -> groups.previewMode(back)))
        .isInstanceOf(NotFound.class);
    assertThat(as(stranger, () -> orders.underWay(group))).isEqualTo(new UnderWay(0, 0));
  }

  @Test
  void noOrderSlipsIntoAGroupThatIsArchived() throws Exception {
    for (int i = 0; i < ROUNDS; i++) {
      GroupId group = customers.limitedGroup(administrator, "Gone " + i, rupees(1000_00));
      race(
          () -> done(() -> life.archive(group)),
          () -> desk.place(Customers.order(group, 1)),
          () -> desk.place(Customers.order(group, 1)));
      long open =
          sql.number(
              "select count(*) from certificate_order where group_id = ? and status = 'PLACED'",
              group.value());
      boolean archived = as(administrator, () -> groups.view(group)).row().archived();
      assertThat(archived && open > 0).isFalse();
    }
  }

  /** Each does something else at the same moment; what comes out is not looked at here. */
  private void race(Callable<?>... doings) throws Exception {
    AtomicInteger next = new AtomicInteger();
    crowd.all(doings.length, administrator, () -> doings[next.getAndIncrement()].call());
  }

  private List<AlertKind> kinds() throws Exception {
    run(behind::runNow);
    return new ArrayList<>(as(administrator, () -> alerts.list(true, null, null)).rows())
        .stream().map(AlertRow::kind).toList();
  }

  private Object allocate(GroupId group, long minor) throws Exception {
    MoveCredits move =
        new MoveCredits(group, rupees(minor), null, "", UUID.randomUUID().toString());
    return as(administrator, () -> credit.allocate(move));
  }

  /** As the page does: a change of mode is shown first, and shown again when it no longer holds. */
  private void edit(GroupId group, FinanceMode mode, @Nullable Money limit) {
    EditGroup form = form(group, mode, limit);
    if (groups.view(group).row().mode() == mode) {
      groups.edit(form);
      return;
    }
    for (int left = 8; left > 0; left--) {
      try {
        groups.changeMode(form, groups.previewMode(form));
        return;
      } catch (ModePreviewStale again) {
        assertThat(again.facts()).hasSize(1);
      }
    }
  }

  private static EditGroup form(GroupId group, FinanceMode mode, @Nullable Money limit) {
    return new EditGroup(
        group,
        "Group " + group,
        "",
        mode,
        false,
        Set.of(),
        limit,
        false,
        UUID.randomUUID().toString());
  }

  private void run(Runnable work) throws Exception {
    as(administrator, () -> done(work));
  }

  private static String done(Runnable work) {
    work.run();
    return "done";
  }

  private static Money rupees(long minor) {
    return Money.ofMinor(minor, "INR");
  }
}
