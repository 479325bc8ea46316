package org.hanaper.web.billing;

import jakarta.servlet.http.Part;
import org.hanaper.payment.OfflineProof;
import org.hanaper.web.shared.Upload;
import org.jspecify.annotations.Nullable;

/** Takes the proof of a payment out of the request; the boundary checks it. */
final class Uploads {

  private static final int MOST = 4 * 1024 * 1024;

  private Uploads() {}

  static @Nullable OfflineProof read(@Nullable Part part) {
    return Upload.read(part, MOST, OfflineProof::new).orElse(null);
  }
}
