package org.hanaper.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.hanaper.store.Settings;

/**
 * The copy of the chain's head outside the database: a database that was cut back or put in from an
 * older backup is older than it.
 */
@ApplicationScoped
class HeadCopy {

  @Inject Settings settings;

  /** The file, by default in the data folder; several nodes share one. */
  Path file() {
    return Path.of(
        settings.text("hanaper.audit.head", settings.text("hanaper.data", "data") + "/audit-head"));
  }

  Optional<Head> read() {
    return read(file());
  }

  void write(Head head) {
    write(file(), head);
  }

  static Optional<Head> read(Path file) {
    try {
      String[] parts = Files.readString(file, StandardCharsets.US_ASCII).strip().split(" ", -1);
      if (parts.length != 2) {
        throw new IllegalStateException("the copy of the audit head is damaged: " + file);
      }
      return Optional.of(new Head(Long.parseLong(parts[0]), parts[1]));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (NumberFormatException e) {
      throw new IllegalStateException("the copy of the audit head is damaged: " + file, e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  // moved into place, so that a crash leaves the old head or the new one
  static void write(Path file, Head head) {
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    try {
      Files.writeString(fresh, head.sequence() + " " + head.seal() + "\n");
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
