package org.hanaper.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.hanaper.access.NotAllowed;
import org.hanaper.access.Role;
import org.hanaper.group.CreateGroup;
import org.hanaper.group.CreditMove;
import org.hanaper.group.FinanceMode;
import org.hanaper.group.GroupCredit;
import org.hanaper.group.GroupNameTaken;
import org.hanaper.group.GroupUser;
import org.hanaper.group.GroupUsers;
import org.hanaper.group.Groups;
import org.hanaper.group.MoreGroupsNotAllowed;
import org.hanaper.group.MoveCredits;
import org.hanaper.group.NotInGroupMode;
import org.hanaper.ledger.InsufficientCredit;
import org.hanaper.ledger.Ledger;
import org.hanaper.ledger.TransactionId;
import org.hanaper.ordering.OrderDesk;
import org.hanaper.ordering.OrderId;
import org.hanaper.ordering.OrderOnHold;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.Caller;
import org.hanaper.shared.GroupId;
import org.hanaper.shared.MembershipId;
import org.hanaper.shared.Money;
import org.hanaper.shared.NotFound;
import org.hanaper.shared.Slice;
import org.hanaper.store.Sql;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Groups and their credits at the level of the boundaries. */
@OnBothDatabases
class GroupIT extends InContainer {

  private static final long SEED = 20261120;

  @Inject Customers customers;
  @Inject Groups groups;
  @Inject GroupCredit credit;
  @Inject GroupUsers users;
  @Inject OrderDesk desk;
  @Inject Ledger ledger;
  @Inject Sql sql;

  private AccountId account;
  private Caller administrator;

  @BeforeEach
  void openAnAccountWithCredits() throws Exception {
    account = customers.ready();
    administrator = customers.member(account, Role.ADMINISTRATOR);
    customers.topUp(account, rupees(1000_00));
  }

  @Test
  void givesEveryAccountItsDefaultGroup() throws Exception {
    assertThat(as(administrator, () -> groups.list("", false, null)).rows())
        .singleElement()
        .satisfies(row -> assertThat(row.isDefault()).isTrue());
  }

  @Test
  void allocatesInTheSameSaveOrCreatesNothing() throws Exception {
    GroupId group = as(administrator, () -> groups.create(form("Shops", rupees(300_00))));
    assertThat(customers.group(group).get(0)).isEqualTo(300_00);
    assertThat(customers.balance(account)).isEqualTo(rupees(700_00));
    assertThatThrownBy(() -> as(administrator, () -> groups.create(form("More", rupees(700_01)))))
        .isInstanceOf(InsufficientCredit.class);
    assertThat(as(administrator, () -> groups.list("more", false, null)).rows()).isEmpty();
  }

  @Test
  void createsOneGroupForOneForm() throws Exception {
    CreateGroup form = form("Shops", rupees(300_00));
    GroupId first = as(administrator, () -> groups.create(form));
    assertThat(as(administrator, () -> groups.create(form))).isEqualTo(first);
    assertThat(customers.balance(account)).isEqualTo(rupees(700_00));
  }

  @Test
  void showsTheSameTransactionInTheHistory() throws Exception {
    GroupId group = customers.payingGroup(administrator, "Shops");
    MoveCredits move = move(group, 300_00);
    TransactionId in = as(administrator, () -> credit.allocate(move));
    assertThat(as(administrator, () -> credit.allocate(move))).isEqualTo(in);
    TransactionId out = as(administrator, () -> credit.deallocate(move(group, 50_00)));
    assertThat(as(administrator, () -> credit.history(group, null)).rows())
        .extracting(CreditMove::transaction, CreditMove::credit, CreditMove::debit)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(out.number(), null, rupees(50_00)),
            org.assertj.core.groups.Tuple.tuple(in.number(), rupees(300_00), null));
  }

  @Test
  void pagesTheHistoryByKey() throws Exception {
    GroupId group = customers.payingGroup(administrator, "Shops");
    for (int i = 1; i <= 12; i++) {
      MoveCredits move = move(group, i);
      as(administrator, () -> credit.allocate(move));
    }
    Slice<CreditMove> newest = as(administrator, () -> credit.history(group, null));
    assertThat(newest.rows())
        .hasSize(10)
        .first()
        .extracting(CreditMove::credit)
        .isEqualTo(rupees(12));
    Slice<CreditMove> older = as(administrator, () -> credit.history(group, newest.older()));
    assertThat(older.rows()).extracting(CreditMove::credit).containsExactly(rupees(2), rupees(1));
    assertThat(older.older()).isNull();
    assertThat(as(administrator, () -> credit.history(group, older.newer()))).isEqualTo(newest);
  }

  @Test
  void listsThoseWhoMayUseAGroupAsOrderingDecidesIt() throws Exception {
    Caller chosen = customers.member(account, Role.STANDARD_USER);
    Caller other = customers.member(account, Role.BASIC_USER);
    GroupId open = customers.limitedGroup(administrator, "Open", rupees(500_00));
    assertThat(admitted(open)).contains(chosen.asMember(), other.asMember());
    GroupId own =
        as(
            administrator,
            () ->
                groups.create(
                    new CreateGroup(
                        "Own",
                        "",
                        FinanceMode.DEDUCT_FROM_ACCOUNT,
                        true,
                        Set.of(chosen.asMember()),
                        null,
                        null,
                        null,
                        "",
                        key())));
    assertThat(admitted(own)).containsExactly(chosen.asMember(), administrator.asMember());
    Caller stranger = customers.member(customers.ready(), Role.ADMINISTRATOR);
    assertThatThrownBy(() -> as(stranger, () -> users.admitted(own, null)))
        .isInstanceOf(NotFound.class);
  }

  private List<MembershipId> admitted(GroupId group) throws Exception {
    return as(administrator, () -> users.admitted(group, null)).rows().stream()
        .map(GroupUser::id)
        .toList();
  }

  @Test
  void refusesWhatIsNotThere() throws Exception {
    GroupId group = customers.payingGroup(administrator, "Shops");
    assertThatThrownBy(() -> as(administrator, () -> credit.allocate(move(group, 1000_01))))
        .isInstanceOf(InsufficientCredit.class);
    assertThatThrownBy(() -> as(administrator, () -> credit.deallocate(move(group, 1))))
        .isInstanceOf(InsufficientCredit.class);
    assertThatThrownBy(
            () ->
                as(administrator, () -> credit.allocate(move(customers.defaultGroup(account), 1))))
        .isInstanceOf(NotInGroupMode.class);
  }

  @Test
  void refusesANameThatAnotherGroupHas() throws Exception {
    customers.payingGroup(administrator, "Web  Shops");
    assertThatThrownBy(() -> as(administrator, () -> groups.create(form("web SHOPS ", null))))
        .isInstanceOf(GroupNameTaken.class);
  }

  @Test
  void refusesMoreGroupsUnlessTheAccountMayHaveThem() throws Exception {
    sql.update("update account set multiple_groups = 0 where id = ?", account.value());
    assertThatThrownBy(() -> as(administrator, () -> groups.create(form("Shops", null))))
        .isInstanceOf(MoreGroupsNotAllowed.class);
  }

  @Test
  void refusesRolesThatMayNot() throws Exception {
    Caller standard = customers.member(account, Role.STANDARD_USER);
    Caller manager = customers.member(account, Role.MANAGER);
    GroupId group = customers.payingGroup(administrator, "Shops");
    assertThatThrownBy(() -> as(standard, () -> groups.list("", false, null)))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> as(standard, () -> credit.allocate(move(group, 1))))
        .isInstanceOf(NotAllowed.class);
    assertThatThrownBy(() -> as(manager, () -> groups.create(form("Mine", null))))
        .isInstanceOf(NotAllowed.class);
    assertThat(as(manager, () -> credit.allocate(move(group, 1)))).isNotNull();
  }

  @Test
  void hidesTheGroupsOfOthers() throws Exception {
    GroupId group = customers.payingGroup(administrator, "Shops");
    Caller stranger = customers.member(customers.ready(), Role.ADMINISTRATOR);
    assertThatThrownBy(() -> as(stranger, () -> groups.view(group))).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> as(stranger, () -> credit.history(group, null)))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> as(stranger, () -> credit.allocate(move(group, 1))))
        .isInstanceOf(NotFound.class);
  }

  /** Domain D.13, invariants 2, 3, 7 and 10, over two hundred random moves. */
  @Test
  void keepsItsBooksWhateverHappens() throws Exception {
    Random random = new Random(SEED);
    GroupId paying = customers.payingGroup(administrator, "Paying");
    GroupId limited = customers.limitedGroup(administrator, "Limited", rupees(600_00));
    java.util.Map<OrderId, GroupId> open = new java.util.LinkedHashMap<>();
    long charged = 0;
    for (int i = 0; i < 200; i++) {
      switch (random.nextInt(4)) {
        case 0 -> tryTo(() -> credit.allocate(move(paying, 1 + random.nextInt(200_00))));
        case 1 -> tryTo(() -> credit.deallocate(move(paying, 1 + random.nextInt(200_00))));
        case 2 -> {
          GroupId group = random.nextBoolean() ? paying : limited;
          OrderId id = tryToOrder(group);
          if (id != null) {
            open.put(id, group);
            charged += 118_00;
          }
        }
        default -> {
          if (!open.isEmpty()) {
            OrderId id = open.keySet().iterator().next();
            open.remove(id);
            charged -= 118_00;
            as(administrator, () -> done(() -> desk.cancel(id, "random", key())));
          }
        }
      }
      long inGroup = customers.group(paying).get(0);
      long inAccount = customers.balance(account).minor();
      assertThat(inGroup).isNotNegative();
      assertThat(inAccount).isNotNegative();
      assertThat(inGroup + inAccount + charged).as("seed " + SEED).isEqualTo(1000_00);
      long counted = open.values().stream().filter(limited::equals).count() * 118_00;
      assertThat(customers.group(limited).get(1)).isEqualTo(counted).isLessThanOrEqualTo(600_00);
    }
    assertThat(as(operator(Role.FINANCE), () -> ledger.drift())).isEmpty();
  }

  private @Nullable OrderId tryToOrder(GroupId group) throws Exception {
    try {
      return as(administrator, () -> desk.place(Customers.order(group, 1)));
    } catch (OrderOnHold refused) {
      return null;
    }
  }

  private void tryTo(java.util.concurrent.Callable<TransactionId> move) throws Exception {
    try {
      as(administrator, move);
    } catch (InsufficientCredit refused) {
      assertThat(refused.facts()).hasSize(2);
    }
  }

  private static CreateGroup form(String name, @Nullable Money allocation) {
    return new CreateGroup(
        name,
        "",
        FinanceMode.DEDUCT_FROM_GROUP,
        false,
        Set.of(),
        null,
        allocation,
        null,
        "",
        key());
  }

  private static MoveCredits move(GroupId group, long minor) {
    return new MoveCredits(group, rupees(minor), null, "", key());
  }

  private static String done(Runnable work) {
    work.run();
    return "done";
  }

  private static String key() {
    return UUID.randomUUID().toString();
  }

  private static Money rupees(long minor) {
    return Money.ofMinor(minor, "INR");
  }
}
