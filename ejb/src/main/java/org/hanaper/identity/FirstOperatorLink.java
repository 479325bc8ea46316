package org.hanaper.identity;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
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
  void print() {
    if (operators.isThere() || isDemoToBeMade()) {
      forget();
      return;
    }
    String token = links.issue(Links.Purpose.FIRST_OPERATOR, null, null, LIFE);
    String link = settings.baseUrl() + "/office/first.xhtml?token=" + token;
    LOG.log(Level.WARNING, "The back office has no operator yet. One-time link: " + link);
    keep(link);
  }

  // it brings an operator of its own
  private boolean isDemoToBeMade() {
    return settings.isDemo()
        && settings.flag("hanaper.demo-data", false)
        && operators.isHouseEmpty();
  }

  private void keep(String link) {
    Optional<Path> data = settings.find("hanaper.data").map(Path::of).filter(Files::isDirectory);
    try {
      if (data.isPresent()) {
        Files.writeString(data.get().resolve(FILE), link + System.lineSeparator());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void forget() {
    Optional<Path> data = settings.find("hanaper.data").map(Path::of);
    try {
      if (data.isPresent()) {
        Files.deleteIfExists(data.get().resolve(FILE));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
