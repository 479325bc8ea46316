package org.hanaper.web.billing;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.hanaper.payment.OfflineProof;
import org.jspecify.annotations.Nullable;

/** Takes the proof of a payment out of the request; the boundary checks it. */
final class Uploads {

  private static final int MOST = 4 * 1024 * 1024;

  private Uploads() {}

  static @Nullable OfflineProof read(@Nullable Part part) {
    if (part == null || part.getSize() == 0) {
      return null;
    }
    String name = part.getSubmittedFileName();
    try (InputStream content = part.getInputStream()) {
      // one byte more than is allowed is enough to be refused as too large
      return new OfflineProof(name == null ? "" : name, content.readNBytes(MOST));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
