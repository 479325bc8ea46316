package org.hanaper.web.office;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.hanaper.ledger.Ledger;
import org.hanaper.ledger.LedgerCheck;
import org.hanaper.ledger.LedgerFinding;
import org.hanaper.ledger.Reconciliation;
import org.hanaper.ledger.TrialBalanceRow;
import org.hanaper.web.shared.Act;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** The trial balance of the whole book, with ways down to the entries and to the journal. */
@Named
@ViewScoped
public class OfficeBookPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @EJB Ledger ledger;
  @EJB Reconciliation reconciliation;
  @Inject Act act;

  private List<TrialBalanceRow> rows = List.of();
  private List<LedgerCheck> checks = List.of();
  private List<LedgerFinding> findings = List.of();

  /** Sums the book. */
  public void load() {
    rows = ledger.trialBalance();
    checks = reconciliation.recent();
    findings = reconciliation.findings();
  }

  /** Checks all of the book. */
  public @Nullable String check() {
    return act.call(reconciliation::checkAll)
        .map(
            found ->
                act.done(found.isEmpty() ? "office_book.in_order" : "office_book.checked")
                    .to("/office/book.xhtml"))
        .orElse(null);
  }

  /** The newest checks. */
  public List<LedgerCheck> getChecks() {
    return checks;
  }

  /** What the newest check that ended found. */
  public List<LedgerFinding> getFindings() {
    return findings;
  }

  /** One row for each account of the chart and currency. */
  public List<TrialBalanceRow> getRows() {
    return rows;
  }

  /** Whether debits and credits are equal in every currency. */
  public boolean isBalanced() {
    return rows.stream()
        .map(row -> row.balance().currency())
        .distinct()
        .allMatch(
            currency ->
                rows.stream()
                        .filter(row -> row.balance().currency().equals(currency))
                        .mapToLong(row -> row.balance().minor())
                        .sum()
                    == 0);
  }
}
