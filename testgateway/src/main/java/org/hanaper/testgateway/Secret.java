package org.hanaper.testgateway;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * The secret shared with the portal: drawn at the first start and kept in a file that only this
 * user can read, so that none stands in a configuration.
 */
final class Secret {

  private static final int BYTES = 32;

  private Secret() {}

  /** Reads the secret, or draws one. */
  static byte[] at(Path file) throws IOException {
    if (!Files.exists(file)) {
      draw(file);
    }
    return HexFormat.of().parseHex(Files.readString(file).strip());
  }

  // written aside and moved into place, so that the portal never reads half of it
  private static void draw(Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null) {
      throw new IOException("no folder for " + file.getFileName());
    }
    Files.createDirectories(folder);
    byte[] secret = new byte[BYTES];
    new SecureRandom().nextBytes(secret);
    Path aside =
        Files.createTempFile(
            folder,
            "secret",
            "",
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    Files.writeString(aside, HexFormat.of().formatHex(secret));
    Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
  }
}
