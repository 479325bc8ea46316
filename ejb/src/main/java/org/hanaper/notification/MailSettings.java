package org.hanaper.notification;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import org.hanaper.store.Settings;

/** How mail is sent. */
@ApplicationScoped
class MailSettings {

  @Inject Settings settings;

  private boolean capturing;

  /** Whether a mail server is configured. */
  boolean hasServer() {
    return settings.find("hanaper.smtp.host").isPresent();
  }

  @PostConstruct
  void read() {
    capturing = settings.isDemo() && !hasServer();
  }

  /** Whether mail is kept to be looked at instead of being sent; asked with every mail. */
  boolean isCapturing() {
    return capturing;
  }

  boolean mayShowBodies() {
    return isCapturing();
  }

  String from() {
    return settings.text("hanaper.mail.from", "noreply@localhost");
  }

  String support() {
    return settings.text("hanaper.mail.support", from());
  }

  String baseUrl() {
    return settings.baseUrl();
  }

  /** The host that Message-IDs end with. */
  String host() {
    String host = URI.create(baseUrl()).getHost();
    return host == null ? "localhost" : host;
  }
}
