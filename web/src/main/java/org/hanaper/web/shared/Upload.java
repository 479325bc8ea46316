package org.hanaper.web.shared;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Takes files out of the request; the boundaries check them. */
public final class Upload {

  private Upload() {}

  /**
   * Reads a file.
   *
   * @param part the file's part, null when there was no such field
   * @param most how many bytes are read: more than the boundary allows, so that it refuses the rest
   * @param into makes something of the name that the sender gave, empty when he gave none, and the
   *     content
   * @param <T> what the boundary takes
   * @return empty when nothing was chosen
   */
  public static <T> Optional<T> read(
      @Nullable Part part, int most, BiFunction<String, byte[], T> into) {
    if (part == null || part.getSize() == 0) {
      return Optional.empty();
    }
    String name = part.getSubmittedFileName();
    try (InputStream content = part.getInputStream()) {
      return Optional.of(into.apply(name == null ? "" : name, content.readNBytes(most)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
