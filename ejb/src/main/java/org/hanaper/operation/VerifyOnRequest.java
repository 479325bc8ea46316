package org.hanaper.operation;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.hanaper.audit.AuditChain;
import org.hanaper.audit.ChainReport;
import org.hanaper.store.Settings;

/**
 * Answers {@code bin/audit-verify}: whoever may write into the data folder may ask, by a file; the
 * answer is a file too. So the command needs no password, and Derby keeps its single owner.
 */
@Singleton
@Startup
@DependsOn("Schema")
@RunAs("system")
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class VerifyOnRequest {

  @Inject Settings settings;
  @Inject AuditChain chain;

  @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
  void look() {
    Path folder = Path.of(settings.text("hanaper.data", "data"));
    Path request = folder.resolve("audit-verify.request");
    if (Files.exists(request)) {
      answer(request, folder.resolve("audit-verify.answer"), line(chain.verify()));
    }
  }

  private static String line(ChainReport report) {
    return report.isIntact()
        ? "intact: " + report.seals() + " seals, " + report.unsealed() + " rows wait for theirs"
        : "damaged: " + report.damage() + " at seal " + report.sequence();
  }

  private static void answer(Path request, Path answer, String line) {
    Path fresh = answer.resolveSibling("audit-verify.new");
    try {
      Files.delete(request);
      Files.writeString(fresh, line + "\n");
      Files.move(fresh, answer, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
