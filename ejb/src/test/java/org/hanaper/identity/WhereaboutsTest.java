package org.hanaper.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.hanaper.store.Settings;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WhereaboutsTest {

  @TempDir Path folder;

  @Test
  void readsTheCountryOfAnAddressFromTheFile() throws IOException {
    Whereabouts whereabouts = with(Files.write(folder.resolve("test.mmdb"), halfTheWorldIsIndia()));
    assertThat(whereabouts.country("1.2.3.4")).contains("IN");
    assertThat(whereabouts.country("200.2.3.4")).isEmpty();
    whereabouts.close();
  }

  @Test
  void asksNobodyAboutWhatIsNoAddress() throws IOException {
    Whereabouts whereabouts = with(Files.write(folder.resolve("test.mmdb"), halfTheWorldIsIndia()));
    assertThat(whereabouts.country("example.org")).isEmpty();
    assertThat(whereabouts.country("")).isEmpty();
    whereabouts.close();
  }

  @Test
  void knowsNothingWithoutAFileOrWithABrokenOne() throws IOException {
    assertThat(with(null).country("1.2.3.4")).isEmpty();
    assertThat(with(folder.resolve("missing.mmdb")).country("1.2.3.4")).isEmpty();
    Path broken = Files.write(folder.resolve("broken.mmdb"), new byte[] {1, 2, 3});
    assertThat(with(broken).country("1.2.3.4")).isEmpty();
  }

  private static Whereabouts with(@Nullable Path file) {
    Whereabouts whereabouts = new Whereabouts();
    whereabouts.settings =
        new Settings() {
          @Override
          public Optional<String> find(String key) {
            return Optional.ofNullable(file).map(Path::toString);
          }
        };
    return whereabouts;
  }

  /** A file of one node: addresses that begin with a zero bit lie in India, the others nowhere. */
  private static byte[] halfTheWorldIsIndia() throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.write(new byte[] {0, 0, 17, 0, 0, 1});
    file.write(new byte[16]);
    map(file, 1);
    text(file, "country");
    map(file, 1);
    text(file, "iso_code");
    text(file, "IN");
    file.write(new byte[] {(byte) 0xAB, (byte) 0xCD, (byte) 0xEF});
    file.write("MaxMind.com".getBytes(StandardCharsets.US_ASCII));
    metadata(file);
    return file.toByteArray();
  }

  private static void metadata(ByteArrayOutputStream file) throws IOException {
    map(file, 9);
    text(file, "node_count");
    file.write(new byte[] {(byte) 0xC1, 1});
    text(file, "record_size");
    file.write(new byte[] {(byte) 0xA1, 24});
    text(file, "ip_version");
    file.write(new byte[] {(byte) 0xA1, 4});
    text(file, "binary_format_major_version");
    file.write(new byte[] {(byte) 0xA1, 2});
    text(file, "binary_format_minor_version");
    file.write(new byte[] {(byte) 0xA0});
    text(file, "build_epoch");
    file.write(new byte[] {1, 2, 1});
    text(file, "database_type");
    text(file, "Test");
    text(file, "languages");
    file.write(new byte[] {0, 4});
    text(file, "description");
    map(file, 0);
  }

  private static void map(ByteArrayOutputStream file, int entries) {
    file.write(0xE0 | entries);
  }

  private static void text(ByteArrayOutputStream file, String text) throws IOException {
    file.write(0x40 | text.length());
    file.write(text.getBytes(StandardCharsets.UTF_8));
  }
}
