package org.hanaper.web.group;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.hanaper.group.LogoChange;
import org.hanaper.group.SupportingDocument;
import org.jspecify.annotations.Nullable;

/** Takes a supporting document or a logo out of the request; the boundary checks it. */
final class Uploads {

  private static final int MOST = 4 * 1024 * 1024;

  private Uploads() {}

  static @Nullable SupportingDocument read(@Nullable Part part) {
    return part == null || part.getSize() == 0
        ? null
        : new SupportingDocument(name(part), bytes(part));
  }

  /** A new logo, none any more, or null when nothing was chosen. */
  static @Nullable LogoChange logo(@Nullable Part part, boolean remove) {
    if (part == null || part.getSize() == 0) {
      return remove ? LogoChange.remove() : null;
    }
    return new LogoChange(name(part), bytes(part));
  }

  private static String name(Part part) {
    String name = part.getSubmittedFileName();
    return name == null ? "" : name;
  }

  private static byte[] bytes(Part part) {
    try (InputStream content = part.getInputStream()) {
      // more than is allowed is enough to be refused as too large
      return content.readNBytes(MOST);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
