package org.hanaper.restriction;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hanaper.access.Access;
import org.hanaper.access.AddressRules;
import org.hanaper.access.IpRange;
import org.hanaper.access.Needs;
import org.hanaper.access.Permission;
import org.hanaper.shared.InvalidInput;
import org.hanaper.shared.MembershipId;
import org.hanaper.shared.NotFound;
import org.hanaper.shared.Slice;
import org.hanaper.store.Row;
import org.hanaper.store.Sql;
import org.jspecify.annotations.Nullable;

/** The rules of the caller's account, to look at and to try addresses on. */
@Stateless
public class RuleList {

  private static final int PAGE = 25;
  private static final int TOLD = 10;
  private static final String COLUMNS =
      """
      select id, membership_id, user_name, start_address, end_address, description, state,
        in_force_until, saved_at, saved_by
      from ip_rule_list
      """;

  @Inject Sql sql;
  @Inject Access access;
  @Inject Perimeters perimeters;
  @Inject IpRuleForm form;
  @Inject Clock clock;

  /**
   * The rules, newest first; older versions are in the audit.
   *
   * @param state only those in this state, null for enabled and disabled ones
   * @param after the key of the last row seen, null for the first page
   */
  @Needs(Permission.IP_RULE_EDIT)
  public Slice<IpRuleRow> list(@Nullable IpRuleState state, @Nullable String after) {
    long before =
        after != null && after.matches("[0-9]{1,18}") ? Long.parseLong(after) : Long.MAX_VALUE;
    List<IpRuleRow> found =
        sql.list(
            COLUMNS
                + """
                where account_id = ? and id < ? and state in (?, ?)
                  and (in_force_from is null or in_force_from <= ?)
                order by id desc
                fetch first 26 rows only""",
            this::row,
            access.caller().inAccount().value(),
            before,
            state == null ? IpRuleState.ENABLED : state,
            state == null ? IpRuleState.DISABLED : state,
            clock.instant());
    boolean more = found.size() > PAGE;
    List<IpRuleRow> rows = new ArrayList<>(more ? found.subList(0, PAGE) : found);
    return new Slice<>(rows, null, more ? rows.get(PAGE - 1).id().toString() : null);
  }

  /**
   * One rule.
   *
   * @param rule which
   * @throws NotFound when the account has none of this id
   */
  @Needs(Permission.IP_RULE_EDIT)
  public IpRuleRow view(IpRuleId rule) {
    return sql.first(
            COLUMNS + " where id = ? and account_id = ?",
            this::row,
            rule.value(),
            access.caller().inAccount().value())
        .orElseThrow(() -> new NotFound("ip rule"));
  }

  /** The caller's present address. */
  @Needs(Permission.IP_RULE_EDIT)
  public String presentAddress() {
    return access.caller().address();
  }

  /**
   * Whether an address would be admitted, and by which rules.
   *
   * @param address as typed
   * @param user for whom
   * @throws InvalidInput when the address is none, or the user is no user of the account
   */
  @Needs(Permission.IP_RULE_EDIT)
  public AddressAnswer test(String address, MembershipId user) {
    form.checkTest(access.caller().inAccount(), address, user);
    AddressRules rules =
        perimeters
            .at(access.caller().inAccount(), clock.instant())
            .map(perimeter -> perimeter.of(user))
            .orElse(AddressRules.NONE);
    boolean admitted = rules.admits(address.strip());
    return new AddressAnswer(
        admitted,
        rules.isRestricted(),
        admitted && rules.isRestricted() ? admitting(address.strip(), user) : List.of());
  }

  private List<IpRuleRow> admitting(String address, MembershipId user) {
    IpRange asked = new IpRange(address, address);
    return sql
        .list(
            COLUMNS
                + """
                where account_id = ? and state = 'ENABLED'
                  and (membership_id is null or membership_id = ?)
                  and (in_force_from is null or in_force_from <= ?)
                  and (in_force_until is null or in_force_until > ?)
                order by id""",
            this::row,
            access.caller().inAccount().value(),
            user.value(),
            clock.instant(),
            clock.instant())
        .stream()
        .filter(rule -> rule.range().contains(asked))
        .limit(TOLD)
        .toList();
  }

  private IpRuleRow row(Row row) throws SQLException {
    Long user = row.numberOrNull("membership_id");
    Instant until = row.momentOrNull("in_force_until");
    boolean over = until != null && !until.isAfter(clock.instant());
    return new IpRuleRow(
        new IpRuleId(row.number("id")),
        user == null ? null : new MembershipId(user),
        row.textOrNull("user_name"),
        new IpRange(row.text("start_address"), row.text("end_address")),
        row.text("description"),
        over ? IpRuleState.DISABLED : row.constant("state", IpRuleState.class),
        over ? null : until,
        row.moment("saved_at"),
        row.text("saved_by"));
  }
}
