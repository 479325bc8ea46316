package org.hanaper.identity;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.hanaper.store.Settings;

/**
 * Prints the one-time link for the first operator as long as the house has none; the link of the
 * last start ends with the next. It also stands in the data folder, for the script that starts.
 */
@Singleton
@Startup
@DependsOn("Schema")
public class FirstOperatorLink {

  private static final Logger LOG = System.getLogger(FirstOperatorLink.class.getName());
  private static final Duration LIFE = Duration.ofDays(7);
  private static final String FILE = "first-operator-link";

  @Inject FirstOperator operators;
  @Inject Links links;
  @Inject Settings settings;

  @PostConstruct
  void print() throws IOException {
    if (operators.isThere()) {
      forget();
      return;
    }
    String token = links.issue(Links.Purpose.FIRST_OPERATOR, null, null, LIFE);
    String link = settings.baseUrl() + "/office/first.xhtml?token=" + token;
    LOG.log(Level.WARNING, "The back office has no operator yet. One-time link: " + link);
    keep(link);
  }

  private void keep(String link) throws IOException {
    Path data = settings.find("hanaper.data").map(Path::of).orElse(null);
    if (data != null && Files.isDirectory(data)) {
      Files.writeString(data.resolve(FILE), link + System.lineSeparator());
    }
  }

  private void forget() throws IOException {
    Path data = settings.find("hanaper.data").map(Path::of).orElse(null);
    if (data != null) {
      Files.deleteIfExists(data.resolve(FILE));
    }
  }
}
