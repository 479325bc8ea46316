package org.hanaper.web.dashboard;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.hanaper.ordering.OrderFilter;
import org.hanaper.ordering.OrderRow;
import org.hanaper.ordering.Orders;
import org.hanaper.report.Dashboard;
import org.hanaper.report.DashboardView;
import org.hanaper.report.Forecast;
import org.hanaper.report.Forecasts;
import org.hanaper.web.shared.Me;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** The dashboard. */
@Named
@ViewScoped
public class DashboardHomePage implements Serializable {

  private static final int RECENT = 5;
  private static final Map<String, String> STEPS =
      Map.of(
          "billing", "/account/billing.xhtml",
          "credits", "/billing/credits.xhtml",
          "order", "/order/new.xhtml");

  @EJB Dashboard dashboard;
  @EJB Forecasts forecasts;
  @EJB Orders orders;
  @Inject Me me;

  private @Nullable DashboardView view;
  private @Nullable Forecast forecast;
  private List<OrderRow> recent = List.of();

  /** Reads the numbers. */
  public void load() {
    view = dashboard.mine();
    forecast = me.can("CREDIT_ADD") ? forecasts.mine() : null;
    if (me.can("ORDER_VIEW")) {
      List<OrderRow> newest = orders.list(OrderFilter.all()).rows();
      recent = List.copyOf(newest.subList(0, Math.min(RECENT, newest.size())));
    }
  }

  /** The page on which a step of getting started is done; empty when it isn't the caller's. */
  public String page(DashboardView.Step step) {
    String page = STEPS.getOrDefault(step.key(), "");
    return me.mayOpen(page) ? page : "";
  }

  /** The month of a bar of the forecast. */
  public YearMonth month(Forecast.Left left) {
    return YearMonth.from(left.day());
  }

  /** The numbers. */
  public @Nullable DashboardView getView() {
    return view;
  }

  /** How long the credits last; null for those who don't look after money. */
  public @Nullable Forecast getForecast() {
    return forecast;
  }

  /** The newest orders within the caller's reach. */
  public List<OrderRow> getRecent() {
    return recent;
  }
}
