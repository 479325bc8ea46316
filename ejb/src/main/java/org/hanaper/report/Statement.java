package org.hanaper.report;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.hanaper.access.Access;
import org.hanaper.access.Needs;
import org.hanaper.access.NotAllowed;
import org.hanaper.access.Permission;
import org.hanaper.access.Scope;
import org.hanaper.shared.GroupId;
import org.hanaper.shared.Money;
import org.hanaper.shared.NotFound;
import org.hanaper.shared.Slice;
import org.hanaper.store.Row;
import org.hanaper.store.Sql;
import org.jspecify.annotations.Nullable;

/**
 * The statements of an account's wallets (domain D.12), for those who may see all its invoices.
 *
 * <p>The ledger numbers a wallet's entries without gaps and keeps the balance after each, so every
 * page, the last one too, is a short range of places and never a sum.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Statement {

  private static final int PORTION = 500;
  private static final String WALLETS =
      "select id, group_id, group_name, currency, balance, entries from statement_wallet"
          + " where account_id = ?";

  @Inject Sql sql;
  @Inject Access access;

  /** The wallets of the caller's account: its own first, then the groups' by name. */
  @Needs(Permission.INVOICE_VIEW)
  public List<StatementWallet> wallets() {
    return sql
        .list(
            WALLETS + " order by case when group_id is null then 0 else 1 end, group_name",
            Statement::wallet,
            account())
        .stream()
        .map(Purse::shown)
        .toList();
  }

  /**
   * One page, newest first.
   *
   * @param question which wallet and what to narrow to
   * @param key the key that a page handed back; null for the newest lines, {@code n0} for the
   *     oldest
   * @param size how many lines a page has
   * @throws NotFound when the group isn't the account's
   */
  @Needs(Permission.INVOICE_VIEW)
  public StatementPage page(StatementQuestion question, @Nullable String key, int size) {
    Purse purse = find(question.group());
    Range range = range(purse, question);
    Places places = new Places(sql);
    String currency = purse.shown.balance().currency();
    return new StatementPage(
        purse.shown,
        Money.ofMinor(places.balanceAfter(purse.id, range.after()), currency),
        Money.ofMinor(places.balanceAfter(purse.id, range.last()), currency),
        range.length(),
        slice(range, key, size));
  }

  /**
   * Up to 500 lines for an export, oldest first; repeated with the last place until it is empty.
   *
   * @param question which wallet and what to narrow to
   * @param after the last place that was read before, 0 at the beginning
   * @throws NotFound when the group isn't the account's
   */
  @Needs(Permission.INVOICE_VIEW)
  public List<StatementRow> portion(StatementQuestion question, long after) {
    return lines(rest(question, after));
  }

  /**
   * The ledger's transactions behind up to 500 lines, whole, oldest first.
   *
   * @param question which wallet and what to narrow to
   * @param after the last place that was read before, 0 at the beginning
   * @throws NotFound when the group isn't the account's
   */
  @Needs(Permission.INVOICE_VIEW)
  public JournalPortion journal(StatementQuestion question, long after) {
    List<PlacedEntry> entries = rest(question, after);
    return entries.isEmpty()
        ? new JournalPortion(List.of(), after)
        : new JournalPortion(
            new JournalReader(sql).of(entries.stream().map(PlacedEntry::transaction).toList()),
            entries.get(entries.size() - 1).place());
  }

  private List<PlacedEntry> rest(StatementQuestion question, long after) {
    Range range = range(find(question.group()), question);
    long from = Math.max(after, range.after());
    return new Places(sql)
        .fromTheStart(new Range(range.wallet(), from, range.last(), range.kind()), PORTION);
  }

  private Slice<StatementRow> slice(Range range, @Nullable String key, int size) {
    Places places = new Places(sql);
    Long shownBelow = place(key, 'o');
    Long shownAbove = place(key, 'n');
    long after = shownAbove == null ? range.after() : Math.max(shownAbove, range.after());
    long last = shownBelow == null ? range.last() : Math.min(shownBelow - 1, range.last());
    Range rest = new Range(range.wallet(), after, last, range.kind());
    List<PlacedEntry> found =
        shownAbove == null
            ? places.fromTheEnd(rest, size + 1)
            : places.lowestNewestFirst(rest, size + 1);
    boolean more = found.size() > size;
    int skipped = more && shownAbove != null ? 1 : 0;
    List<StatementRow> rows = lines(found.subList(skipped, Math.min(found.size(), size + skipped)));
    boolean newer = shownAbove == null ? last < range.last() : more;
    boolean older = shownAbove == null ? more : after > range.after();
    if (rows.isEmpty()) {
      return new Slice<>(List.of(), newer || older ? "" : null, null);
    }
    return new Slice<>(
        rows,
        newer ? "n" + rows.get(0).place() : null,
        older ? "o" + rows.get(rows.size() - 1).place() : null);
  }

  private Range range(Purse purse, StatementQuestion question) {
    StatementType type = question.type();
    return new Range(
        purse.id,
        question.from() == null ? 0 : placeBefore(purse, question.from()),
        question.until() == null ? purse.entries : placeBefore(purse, question.until()),
        type == null ? null : type.kind());
  }

  private long placeBefore(Purse purse, Instant moment) {
    return new Places(sql).lastBefore(purse.id, purse.entries, moment);
  }

  private List<StatementRow> lines(List<PlacedEntry> entries) {
    return new StatementLines(sql, account()).of(entries);
  }

  private Purse find(@Nullable GroupId group) {
    return (group == null
            ? sql.first(WALLETS + " and group_id is null", Statement::wallet, account())
            : sql.first(WALLETS + " and group_id = ?", Statement::wallet, account(), group.value()))
        .orElseThrow(() -> new NotFound("statement"));
  }

  /** The account, for those whose reach is all of it: a wallet's lines are everybody's. */
  private long account() {
    if (access.scope(Permission.INVOICE_VIEW) != Scope.ALL) {
      throw new NotAllowed(Permission.INVOICE_VIEW);
    }
    return access.caller().inAccount().value();
  }

  private static @Nullable Long place(@Nullable String key, char direction) {
    return key != null && key.matches(direction + "[0-9]{1,18}")
        ? Long.valueOf(key.substring(1))
        : null;
  }

  private static Purse wallet(Row row) throws SQLException {
    Long group = row.numberOrNull("group_id");
    String name = row.textOrNull("group_name");
    return new Purse(
        row.number("id"),
        row.number("entries"),
        new StatementWallet(
            group == null ? null : new GroupId(group),
            name == null ? "" : name,
            row.money("balance")));
  }

  private record Purse(long id, long entries, StatementWallet shown) {}
}
