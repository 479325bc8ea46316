package org.hanaper.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.hanaper.access.NotAllowed;
import org.hanaper.access.Role;
import org.hanaper.account.AccountKind;
import org.hanaper.account.Accounts;
import org.hanaper.account.BillingProfile;
import org.hanaper.account.BillingProfiles;
import org.hanaper.account.OpenAccount;
import org.hanaper.billing.BillingDocumentId;
import org.hanaper.billing.BillingFilter;
import org.hanaper.billing.BillingRow;
import org.hanaper.billing.Invoices;
import org.hanaper.document.Download;
import org.hanaper.ordering.OrderId;
import org.hanaper.shared.AccountId;
import org.hanaper.shared.Caller;
import org.hanaper.shared.NotFound;
import org.hanaper.store.Sql;
import org.junit.jupiter.api.Test;

/** Invoices and credit notes, on a real database. */
@OnBothDatabases
class BillingIT extends InContainer {

  private static final int CROWD = 16;

  @Inject ChargingCrowd crowd;
  @Inject Invoices invoices;
  @Inject Accounts accounts;
  @Inject BillingProfiles profiles;
  @Inject Sql sql;

  @Test
  void numbersHaveNoGapsWhateverTheCrowdDoes() throws Exception {
    AccountId account = buyer();
    long first = ids(account);
    List<Future<Boolean>> doings = new ArrayList<>();
    for (int order = 0; order < CROWD * 5; order++) {
      doings.add(crowd.charge(account, first + order * 2L, order % 5 == 3));
      if (order % 5 == 1) {
        doings.add(crowd.refund(account, first + order * 2L));
      }
      if (order % CROWD == 0) {
        doings.add(crowd.issue());
      }
    }
    doings.forEach(BillingIT::end);
    end(crowd.issue());
    assertThat(documents(account, "INVOICE")).isEqualTo(CROWD * 4);
    assertThat(documents(account, "CREDIT_NOTE")).isEqualTo(CROWD);
    assertNoGaps();
    assertEveryCreditNoteTakesBackItsOwnInvoice(account);
  }

  @Test
  void showsAnInvoiceToItsAccountOnlyAndKeepsItsPdf() throws Exception {
    AccountId account = buyer();
    Caller administrator = member(account, Role.ADMINISTRATOR);
    long order = ids(account);
    end(crowd.charge(account, order, false));
    end(crowd.issue());
    List<BillingRow> mine = as(administrator, () -> invoices.ofOrder(new OrderId(order)));
    assertThat(mine).hasSize(1);
    Download pdf = as(administrator, () -> invoices.pdf(mine.get(0).id()));
    assertThat(new String(pdf.bytes(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    assertThat(as(administrator, () -> invoices.pdf(mine.get(0).id())).bytes())
        .isEqualTo(pdf.bytes());
    Caller stranger = member(someAccount(), Role.ADMINISTRATOR);
    assertThat(as(stranger, () -> invoices.ofOrder(new OrderId(order)))).isEmpty();
    assertThatThrownBy(() -> as(stranger, () -> invoices.pdf(mine.get(0).id())))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(
            () -> as(member(account, Role.BASIC_USER), () -> invoices.pdf(mine.get(0).id())))
        .isInstanceOf(NotFound.class);
    assertThatThrownBy(
            () -> as(member(account, Role.DISCOVERY_USER), () -> invoices.list(everything())))
        .isInstanceOf(NotAllowed.class);
  }

  @Test
  void turnsPagesBackAndForth() throws Exception {
    AccountId account = buyer();
    long first = ids(account);
    for (int order = 0; order < 30; order++) {
      end(crowd.charge(account, first + order, false));
    }
    end(crowd.issue());
    Caller administrator = member(account, Role.ADMINISTRATOR);
    var page = as(administrator, () -> invoices.list(everything()));
    assertThat(page.rows()).hasSize(25);
    assertThat(page.newer()).isNull();
    var next = as(administrator, () -> invoices.list(new BillingFilter("", null, page.older())));
    assertThat(next.rows()).hasSize(5);
    assertThat(next.older()).isNull();
    var back = as(administrator, () -> invoices.list(new BillingFilter("", null, next.newer())));
    assertThat(back.rows()).isEqualTo(page.rows());
    String number = page.rows().get(3).number();
    assertThat(as(administrator, () -> invoices.list(new BillingFilter(number, null, null))).rows())
        .containsExactly(page.rows().get(3));
    BillingDocumentId last = page.rows().get(24).id();
    assertThat(as(administrator, () -> invoices.portion(everything(), null))).hasSize(30);
    assertThat(as(administrator, () -> invoices.portion(everything(), last)))
        .isEqualTo(next.rows());
  }

  private AccountId buyer() throws Exception {
    AccountId account =
        asSystem(() -> accounts.open(new OpenAccount(AccountKind.ENTERPRISE, "Amoli", "IN")));
    BillingProfile profile =
        new BillingProfile(
            "Amoli Chemicals",
            "1 Marine Drive",
            "400001",
            "Mumbai",
            "27",
            "IN",
            "27AAACA1111A1Z5",
            "finance@example.org",
            null);
    as(
        member(account, Role.ADMINISTRATOR),
        () -> {
          profiles.save(profile);
          return true;
        });
    return account;
  }

  /** Keys of orders that are far from those of real ones. */
  private static long ids(AccountId account) {
    return 500_000_000L + account.value() * 1_000;
  }

  private static BillingFilter everything() {
    return new BillingFilter("", null, null);
  }

  private long documents(AccountId account, String kind) {
    return sql.number(
        "select count(*) from billing_document where account_id = ? and kind = ?",
        account.value(),
        kind);
  }

  private void assertNoGaps() {
    assertThat(
            sql.number(
                """
                select count(*) from (
                  select seller, kind, fiscal_year, count(*) as documents,
                    max(series_number) as last_one, count(distinct series_number) as numbers
                  from billing_document group by seller, kind, fiscal_year) s
                where documents <> last_one or documents <> numbers"""))
        .isZero();
  }

  private void assertEveryCreditNoteTakesBackItsOwnInvoice(AccountId account) {
    assertThat(
            sql.number(
                """
                select count(*) from billing_document c
                join billing_document i on i.id = c.refers_to
                where c.account_id = ? and c.kind = 'CREDIT_NOTE' and i.kind = 'INVOICE'
                  and i.order_id = c.order_id and i.gross = c.gross and i.id < c.id""",
                account.value()))
        .isEqualTo(CROWD);
  }

  private static void end(Future<Boolean> doing) {
    try {
      doing.get();
    } catch (ExecutionException e) {
      assertThat(e.getCause()).hasStackTraceContaining("as when the database fails");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
