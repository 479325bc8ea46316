package org.hanaper.catalog;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.hanaper.shared.Money;

/** Adds the taxes of the day to a net price (domain D.9); each rounded by itself, half up. */
final class Taxation {

  private Taxation() {}

  static Price of(Money net, SellerRow seller, Buyer buyer, List<TaxRule> rules, LocalDate day) {
    BuyerKind kind = BuyerKind.of(buyer, seller);
    List<TaxRule> mine =
        rules.stream()
            .filter(rule -> rule.seller().equals(seller.seller().code()))
            .filter(rule -> rule.buyer() == kind && rule.holdsOn(day))
            .toList();
    List<TaxLine> taxes =
        mine.stream()
            .filter(rule -> rule.rate().signum() > 0)
            .map(rule -> new TaxLine(rule.code(), rule.rate(), net.percent(rule.rate())))
            .filter(line -> line.amount().isPositive())
            .toList();
    Money gross = net;
    for (TaxLine line : taxes) {
      gross = gross.plus(line.amount());
    }
    return new Price(net, taxes, gross, notes(mine));
  }

  private static String notes(List<TaxRule> rules) {
    return rules.stream()
        .map(TaxRule::note)
        .filter(note -> !note.isEmpty())
        .collect(Collectors.joining(" "));
  }
}
