package org.hanaper.web.order;

import jakarta.servlet.http.Part;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.hanaper.web.shared.Upload;
import org.jspecify.annotations.Nullable;

/** Takes a certificate request out of an uploaded file, PEM or DER; its check comes later. */
final class Uploads {

  private static final int MOST = 64 * 1024;
  private static final int SEQUENCE = 0x30;

  private Uploads() {}

  static Optional<String> text(@Nullable Part part) {
    return Upload.read(part, MOST, (name, bytes) -> text(bytes));
  }

  private static String text(byte[] bytes) {
    return bytes.length > 0 && bytes[0] == SEQUENCE
        ? Base64.getMimeEncoder().encodeToString(bytes)
        : new String(bytes, StandardCharsets.US_ASCII);
  }
}
