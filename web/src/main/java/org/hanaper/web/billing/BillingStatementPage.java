package org.hanaper.web.billing;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.hanaper.report.Statement;
import org.hanaper.report.StatementPage;
import org.hanaper.report.StatementQuestion;
import org.hanaper.report.StatementType;
import org.hanaper.report.StatementWallet;
import org.hanaper.web.shared.Preferences;
import org.hanaper.web.shared.Text;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** The statement of the account's wallet or of a group's. */
@Named
@ViewScoped
public class BillingStatementPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @EJB Statement statement;
  @Inject Preferences preferences;
  @Inject Text text;

  private final StatementQuery query = new StatementQuery();
  private StatementQuestion question = StatementQuestion.ofAccount();
  private @Nullable StatementPage page;
  private List<StatementWallet> wallets = List.of();

  /** Reads the page that the address asks for. */
  public void load() {
    question = query.question(preferences.getZone());
    page = statement.page(question, query.getAfter(), query.lines());
    wallets = statement.wallets();
  }

  /** What the address asks for. */
  public StatementQuery getQuery() {
    return query;
  }

  /** The page. */
  public @Nullable StatementPage getPage() {
    return page;
  }

  /** Whether the statement is narrowed within its wallet. */
  public boolean isNarrow() {
    return question.isNarrow();
  }

  /** Whether it begins or ends at a chosen day. */
  public boolean isBounded() {
    return question.from() != null || question.until() != null;
  }

  /** The wallets to choose from. */
  public List<StatementWallet> getWallets() {
    return wallets;
  }

  /** How a wallet is called. */
  public String name(StatementWallet wallet) {
    return wallet.group() == null ? text.get("billing_statement.account") : wallet.name();
  }

  /** The parameter that asks for a wallet. */
  public String key(StatementWallet wallet) {
    return wallet.group() == null ? StatementQuery.ACCOUNT : wallet.group().toString();
  }

  /** The types to choose from. */
  public List<String> getTypes() {
    return Arrays.stream(StatementType.values())
        .filter(StatementType::isChoosable)
        .map(Enum::name)
        .toList();
  }
}
