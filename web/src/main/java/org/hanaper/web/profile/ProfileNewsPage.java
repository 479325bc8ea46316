package org.hanaper.web.profile;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.hanaper.notification.NewsChoice;
import org.hanaper.notification.NewsChoices;
import org.hanaper.notification.NewsTopic;
import org.hanaper.web.shared.Act;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** Which mails and alerts one wants from this account. */
@Named
@ViewScoped
public class ProfileNewsPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @EJB NewsChoices news;
  @Inject Act act;

  private List<NewsChoice> choices = List.of();
  private String[] mails = {};
  private String[] alerts = {};

  /** Reads what was chosen. */
  public void load() {
    choices = news.mine();
    mails = wanted(NewsChoice::mail);
    alerts = wanted(NewsChoice::alert);
  }

  /** Saves what is chosen. */
  public @Nullable String save() {
    return act.run(() -> news.save(topics(mails), topics(alerts)))
        ? act.done("profile_news.done").to("/profile/news.xhtml")
        : null;
  }

  /** The topics of which there are mails. */
  public List<NewsTopic> getMailed() {
    return choices.stream().filter(each -> each.mail() != null).map(NewsChoice::topic).toList();
  }

  /** The topics of which there are alerts. */
  public List<NewsTopic> getAlerted() {
    return choices.stream().filter(each -> each.alert() != null).map(NewsChoice::topic).toList();
  }

  public String[] getMails() {
    return mails;
  }

  public void setMails(String @Nullable [] mails) {
    this.mails = mails == null ? new String[0] : mails;
  }

  public String[] getAlerts() {
    return alerts;
  }

  public void setAlerts(String @Nullable [] alerts) {
    this.alerts = alerts == null ? new String[0] : alerts;
  }

  private String[] wanted(Function<NewsChoice, @Nullable Boolean> medium) {
    return choices.stream()
        .filter(each -> Boolean.TRUE.equals(medium.apply(each)))
        .map(each -> each.topic().name())
        .toArray(String[]::new);
  }

  private static Set<NewsTopic> topics(String[] names) {
    Set<NewsTopic> topics = EnumSet.noneOf(NewsTopic.class);
    Arrays.stream(names).map(NewsTopic::valueOf).forEach(topics::add);
    return topics;
  }
}
