package org.hanaper.operation;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.EJBException;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.Config;
import org.hanaper.access.ClientAddress;
import org.hanaper.audit.Audit;
import org.hanaper.audit.AuditChain;
import org.hanaper.audit.Happening;
import org.hanaper.ledger.Ledger;
import org.hanaper.ledger.TrialBalanceRow;
import org.hanaper.store.Settings;
import org.hanaper.store.Vault;

/** Refuses to start on a damaged house, with one line that names the cause (rule 25). */
@Singleton
@Startup
@DependsOn("Schema")
@RunAs("system")
public class StartUp {

  private static final Logger LOG = System.getLogger(StartUp.class.getName());

  @Inject Config config;
  @Inject Settings settings;
  @Inject Vault vault;
  @Inject Ledger ledger;
  @Inject AuditChain chain;
  @Inject Audit audit;
  @Inject ClientAddress client;

  @PostConstruct
  void check() {
    try {
      reportUnknownKeys();
      checkConfiguration();
      checkKey();
      checkPasswords();
      checkLedger();
      checkAuditHead();
    } catch (DoesNotStart e) {
      LOG.log(Level.ERROR, "Hanaper does not start: " + e.getMessage());
      throw e;
    }
    audit.record(Happening.done("STARTED", null, "house", settings.baseUrl(), ""));
  }

  private void reportUnknownKeys() {
    Set<String> unknown = KnownKeys.unknown(config.getPropertyNames());
    if (!unknown.isEmpty()) {
      LOG.log(Level.WARNING, "nobody reads these settings: " + String.join(", ", unknown));
    }
  }

  private void checkConfiguration() {
    if (!Set.of("demo", "production").contains(settings.text("hanaper.mode", "production"))) {
      throw new DoesNotStart("hanaper.mode is neither demo nor production");
    }
    try {
      URI base = new URI(settings.baseUrl());
      if (base.getHost() == null || !"https".equals(base.getScheme())) {
        throw new DoesNotStart("hanaper.base-url is no https address");
      }
      URI authority = new URI(settings.authorityUrl());
      if (authority.getHost() == null || !Set.of("http", "https").contains(authority.getScheme())) {
        throw new DoesNotStart("hanaper.authority.url is no address");
      }
      client.resolve("127.0.0.1", null);
    } catch (URISyntaxException e) {
      throw new DoesNotStart("hanaper.base-url or hanaper.authority.url is no address");
    } catch (EJBException | IllegalStateException e) {
      throw new DoesNotStart("hanaper.proxies is no list of addresses");
    }
    if (!settings.isDemo() && settings.find("hanaper.smtp.host").isEmpty()) {
      LOG.log(Level.WARNING, "hanaper.smtp.host is not configured: mail waits");
    }
  }

  // Liberty would take the name of a missing variable for the password itself
  private void checkPasswords() {
    for (String key : List.of("hanaper.keystore.password", "hanaper.system.password")) {
      if (settings.find(key).isEmpty()) {
        throw new DoesNotStart(key + " is not configured");
      }
    }
  }

  private void checkKey() {
    if (!hasKey()) {
      throw new DoesNotStart("hanaper.key (HANAPER_KEY) is not configured");
    }
  }

  // the vault reads its keys with its first use, and CDI wraps what is thrown by that
  private boolean hasKey() {
    try {
      return vault.hasKey();
    } catch (RuntimeException e) {
      throw new DoesNotStart("hanaper.key (HANAPER_KEY) is not base64 of 32 bytes");
    }
  }

  private void checkLedger() {
    boolean sumsToZero =
        ledger.trialBalance().stream()
            .map(TrialBalanceRow::balance)
            .collect(
                Collectors.groupingBy(b -> b.currency(), Collectors.summingLong(b -> b.minor())))
            .values()
            .stream()
            .allMatch(sum -> sum == 0);
    if (!sumsToZero) {
      throw new DoesNotStart("the ledger does not sum to zero");
    }
    if (!ledger.drift().isEmpty()) {
      throw new DoesNotStart("a wallet's balance is not the sum of its entries");
    }
  }

  private void checkAuditHead() {
    if (!chain.isAsNewAsItsCopy()) {
      throw new DoesNotStart(
          "the database is older than the audit head kept outside it, or the audit was changed");
    }
  }
}
