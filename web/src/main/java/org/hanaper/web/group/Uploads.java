package org.hanaper.web.group;

import jakarta.servlet.http.Part;
import org.hanaper.group.LogoChange;
import org.hanaper.group.SupportingDocument;
import org.hanaper.web.shared.Upload;
import org.jspecify.annotations.Nullable;

/** Takes a supporting document or a logo out of the request; the boundary checks it. */
final class Uploads {

  private static final int MOST = 4 * 1024 * 1024;

  private Uploads() {}

  static @Nullable SupportingDocument read(@Nullable Part part) {
    return Upload.read(part, MOST, SupportingDocument::new).orElse(null);
  }

  /** A new logo, none any more, or null when nothing was chosen. */
  static @Nullable LogoChange logo(@Nullable Part part, boolean remove) {
    return Upload.read(part, MOST, LogoChange::new).orElse(remove ? LogoChange.remove() : null);
  }
}
