package org.hanaper.identity;

import com.maxmind.db.Reader;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.File;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.InetAddress;
import java.util.Map;
import java.util.Optional;
import org.hanaper.store.Settings;
import org.jspecify.annotations.Nullable;

/**
 * The country in which a network address lies, from the file {@code hanaper.geoip.file}, if any.
 */
@ApplicationScoped
class Whereabouts {

  private static final Logger LOG = System.getLogger(Whereabouts.class.getName());

  @Inject Settings settings;

  private @Nullable Reader reader;
  private boolean opened;

  /**
   * The country of an address.
   *
   * @param address digits and points or colons; names are not looked up
   * @return ISO 3166-1 alpha-2, empty when there is no file or no answer
   */
  Optional<String> country(String address) {
    Reader book = reader();
    if (book == null || !address.matches("[0-9a-fA-F.:]+")) {
      return Optional.empty();
    }
    try {
      return isoCode(book.get(InetAddress.getByName(address), Map.class));
    } catch (IOException | RuntimeException e) {
      LOG.log(Level.WARNING, "the country of an address could not be read", e);
      return Optional.empty();
    }
  }

  private static Optional<String> isoCode(@Nullable Map<?, ?> found) {
    return found != null
            && found.get("country") instanceof Map<?, ?> country
            && country.get("iso_code") instanceof String code
        ? Optional.of(code)
        : Optional.empty();
  }

  private synchronized @Nullable Reader reader() {
    if (!opened) {
      opened = true;
      settings.find("hanaper.geoip.file").ifPresent(this::open);
    }
    return reader;
  }

  private synchronized void open(String file) {
    try {
      reader = new Reader(new File(file));
    } catch (IOException e) {
      LOG.log(Level.WARNING, "hanaper.geoip.file can't be read; countries stay unknown", e);
    }
  }

  @PreDestroy
  synchronized void close() throws IOException {
    if (reader != null) {
      reader.close();
    }
  }
}
