package org.hanaper.web.office;

import jakarta.ejb.EJB;
import jakarta.inject.Named;
import java.io.Serializable;
import org.hanaper.notification.MailDesk;
import org.hanaper.notification.MailView;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** One captured mail, as its recipient would read it. */
@Named
@ViewScoped
public class OfficeCapturedPage implements Serializable {

  @EJB MailDesk mail;

  private long id;
  private @Nullable MailView view;

  /** Reads the mail. */
  public void load() {
    view = mail.captured(id);
  }

  public @Nullable MailView getView() {
    return view;
  }

  public long getId() {
    return id;
  }

  public void setId(long id) {
    this.id = id;
  }
}
