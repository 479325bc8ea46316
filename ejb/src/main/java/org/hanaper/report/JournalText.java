package org.hanaper.report;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.List;
import java.util.TreeSet;

/**
 * Writes transactions as a plain-text journal that hledger reads: one for each of the ledger's,
 * accounts by the chart, each currency with its decimals, days in UTC.
 */
final class JournalText {

  private final StringBuilder text = new StringBuilder();

  static String of(List<JournalTransaction> transactions) {
    JournalText journal = new JournalText();
    TreeSet<String> currencies = new TreeSet<>();
    transactions.forEach(
        transaction ->
            transaction.postings().forEach(side -> currencies.add(side.amount().currency())));
    currencies.forEach(journal::commodity);
    transactions.forEach(journal::add);
    return journal.text.toString();
  }

  private void commodity(String currency) {
    int scale = Math.max(0, Currency.getInstance(currency).getDefaultFractionDigits());
    text.append("commodity 1000.").append("0".repeat(scale)).append(' ').append(currency);
    text.append("\n\n");
  }

  private void add(JournalTransaction transaction) {
    text.append(LocalDate.ofInstant(transaction.at(), ZoneOffset.UTC))
        .append(" (")
        .append(transaction.number())
        .append(") ")
        .append(transaction.kind())
        .append(' ')
        .append(plain(transaction.reference()))
        .append("  ; at ")
        .append(transaction.at())
        .append(' ')
        .append(plain(transaction.remarks()))
        .append('\n');
    transaction.postings().forEach(this::side);
    text.append('\n');
  }

  private void side(JournalPosting posting) {
    text.append("    ")
        .append(account(posting))
        .append("  ")
        .append(posting.amount().amount().toPlainString())
        .append(' ')
        .append(posting.amount().currency())
        .append('\n');
  }

  private static String account(JournalPosting posting) {
    String kind =
        switch (posting.number() / 1000) {
          case 1 -> "assets";
          case 2 -> "liabilities";
          case 4 -> "revenues";
          default -> "expenses";
        };
    String holder = plain(posting.subLedger());
    String account = kind + ":" + posting.number() + " " + posting.name();
    return holder.isEmpty() ? account : account + ":" + holder;
  }

  /** Words without what the format gives a meaning to: two blanks, colon, semicolon, bar. */
  private static String plain(String words) {
    return words.replaceAll("[^\\p{L}\\p{N}./@_#-]+", " ").strip();
  }
}
