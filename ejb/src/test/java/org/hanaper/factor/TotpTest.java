package org.hanaper.factor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Codes by time agree with the standard, with another library and with the oathtool of Debian. */
class TotpTest {

  private static final byte[] RFC = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);
  private static final Path OATHTOOL = Path.of("/usr/bin/oathtool");
  private static final long SEED = 6238;

  /** RFC 6238, appendix B, SHA-1: the last six of the eight digits. */
  @ParameterizedTest
  @CsvSource({
    "59,287082",
    "1111111109,081804",
    "1111111111,050471",
    "1234567890,005924",
    "2000000000,279037",
    "20000000000,353130"
  })
  void agreesWithTheStandard(long second, String code) {
    assertThat(Totp.code(RFC, Totp.step(Instant.ofEpochSecond(second)))).isEqualTo(code);
  }

  @Test
  void agreesWithAnotherLibraryForAThousandSecrets() throws Exception {
    TimeBasedOneTimePasswordGenerator other = new TimeBasedOneTimePasswordGenerator();
    for (Sample sample : samples(1000)) {
      assertThat(sample.code())
          .as("seed %s, %s", SEED, sample)
          .isEqualTo(
              other.generateOneTimePasswordString(
                  new SecretKeySpec(sample.secret(), "HmacSHA1"), sample.moment()));
    }
  }

  @Test
  void agreesWithOathtoolForAThousandCodes() throws Exception {
    assumeTrue(Files.isExecutable(OATHTOOL), "oathtool is a package of Debian");
    for (Sample sample : samples(20)) {
      List<String> ours = new ArrayList<>();
      for (int i = 0; i < 50; i++) {
        ours.add(Totp.code(sample.secret(), Totp.step(sample.moment()) + i));
      }
      assertThat(oathtool(sample, 49)).as("seed %s", SEED).isEqualTo(ours);
    }
  }

  @Test
  void admitsOneStepBeforeAndAfterAndNoMore() {
    Instant now = Instant.ofEpochSecond(2_000_000_000L);
    long step = Totp.step(now);
    for (long other = step - 3; other <= step + 3; other++) {
      boolean near = Math.abs(other - step) <= 1;
      assertThat(Totp.match(RFC, Totp.code(RFC, other), now)).isEqualTo(near ? other : Totp.NONE);
    }
    assertThat(Totp.match(RFC, "", now)).isEqualTo(Totp.NONE);
  }

  @Test
  void drawsSecretsOf160BitsThatApplicationsCanRead() {
    assertThat(Totp.draw()).hasSize(20).isNotEqualTo(Totp.draw());
    assertThat(Base32.encode(RFC)).isEqualTo("GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ");
    assertThat(Base32.encode("foobar".getBytes(StandardCharsets.US_ASCII))).isEqualTo("MZXW6YTBOI");
    assertThat(Base32.encode("f".getBytes(StandardCharsets.US_ASCII))).isEqualTo("MY");
  }

  private static List<String> oathtool(Sample sample, int more) throws IOException {
    Process process =
        new ProcessBuilder(
                OATHTOOL.toString(),
                "--totp",
                "--window=" + more,
                "--now=@" + sample.moment().getEpochSecond(),
                HexFormat.of().formatHex(sample.secret()))
            .start();
    try (var lines = process.inputReader(StandardCharsets.US_ASCII)) {
      return lines.lines().toList();
    }
  }

  private static List<Sample> samples(int size) {
    Random random = new Random(SEED);
    List<Sample> samples = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      byte[] secret = new byte[20];
      random.nextBytes(secret);
      long second = random.nextInt(Integer.MAX_VALUE);
      samples.add(new Sample(secret, Instant.EPOCH.plus(Duration.ofSeconds(second))));
    }
    return samples;
  }

  private static final class Sample {

    private final byte[] secret;
    private final Instant moment;

    Sample(byte[] secret, Instant moment) {
      this.secret = secret.clone();
      this.moment = moment;
    }

    byte[] secret() {
      return secret.clone();
    }

    Instant moment() {
      return moment;
    }

    String code() {
      return Totp.code(secret, Totp.step(moment));
    }
  }
}
