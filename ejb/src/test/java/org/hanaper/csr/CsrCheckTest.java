package org.hanaper.csr;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.KeyPair;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsrCheckTest {

  private static final KeyPair RSA = Requests.rsa(2048, 65_537);

  @Test
  void acceptsRsaOf2048BitsAndShowsItsNames() {
    CsrReport report =
        check(Requests.signed(RSA, "SHA256withRSA", "www.example.org", "example.org"));
    assertThat(report.accepted()).as("%s", report.problems()).isTrue();
    assertThat(report.names()).containsExactly("www.example.org", "example.org");
    assertThat(report.keyAlgorithm()).isEqualTo("RSA");
    assertThat(report.keyBits()).isEqualTo(2048);
    assertThat(report.signatureAlgorithm()).isEqualTo("SHA256withRSA");
    assertThat(report.keyHash()).hasSize(64);
  }

  @ParameterizedTest
  @CsvSource({
    "secp256r1, SHA256withECDSA, P-256",
    "secp384r1, SHA384withECDSA, P-384",
    "secp521r1, SHA512withECDSA, P-521"
  })
  void acceptsTheThreeCurves(String curve, String signature, String name) {
    CsrReport report = check(Requests.signed(Requests.elliptic(curve), signature, "a.example"));
    assertThat(report.accepted()).as("%s", report.problems()).isTrue();
    assertThat(report.curve()).isEqualTo(name);
  }

  @Test
  void acceptsEd25519AndProbabilisticSignatures() {
    assertThat(rules(Requests.signed(Requests.ed25519(), "Ed25519", "a.example"))).isEmpty();
    assertThat(rules(Requests.signed(RSA, "SHA256withRSAandMGF1", "a.example"))).isEmpty();
  }

  @Test
  void acceptsBase64WithoutItsFrame() {
    String framed = Requests.signed(RSA, "SHA256withRSA", "a.example");
    assertThat(rules(framed.replaceAll("-----.*-----", ""))).isEmpty();
  }

  @Test
  void tellsSmallRsaKeysAndWeakSignaturesTogether() {
    assertThat(rules(Requests.signed(Requests.rsa(1024, 65_537), "SHA1withRSA", "a.example")))
        .containsExactly(CsrRule.KEY_TOO_SMALL, CsrRule.WEAK_SIGNATURE_ALGORITHM);
  }

  @Test
  void refusesAnRsaExponentOfThree() {
    assertThat(rules(Requests.signed(Requests.rsa(2048, 3), "SHA256withRSA", "a.example")))
        .containsExactly(CsrRule.KEY_UNSOUND);
  }

  @ParameterizedTest
  @ValueSource(strings = {"secp256k1", "secp224r1", "brainpoolP256r1"})
  void refusesOtherCurves(String curve) {
    KeyPair key = Requests.elliptic(curve);
    assertThat(rules(Requests.signed(key, "SHA256withECDSA", "a.example")))
        .containsExactly(CsrRule.CURVE_UNSUPPORTED);
  }

  @Test
  void refusesAProbabilisticSignatureOverSha1() {
    assertThat(rules(Requests.signed(RSA, "SHA1withRSAandMGF1", "a.example")))
        .containsExactly(CsrRule.WEAK_SIGNATURE_ALGORITHM);
  }

  @Test
  void refusesARequestSignedWithAnotherKey() {
    KeyPair other = Requests.rsa(2048, 65_537);
    assertThat(rules(Requests.signedByAnother(RSA, other, "SHA256withRSA")))
        .containsExactly(CsrRule.BAD_SIGNATURE);
  }

  @Test
  void refusesAKeyKnownToBeCompromised() {
    String request = Requests.signed(RSA, "SHA256withRSA", "a.example");
    String hash = check(request).keyHash();
    CsrReport report = new CsrCheck(hash::equals).check(request, List.of("a.example"));
    assertThat(report.problems())
        .extracting(CsrProblem::rule)
        .containsExactly(CsrRule.KEY_COMPROMISED);
  }

  @Test
  void letsTheNamesOfTheFormWinAndSaysThatTheyDiffer() {
    String request = Requests.signed(RSA, "SHA256withRSA", "a.example", "b.example");
    CsrReport report = new CsrCheck(key -> false).check(request, List.of("C.example"));
    assertThat(report.accepted()).isTrue();
    assertThat(report.namesDiffer()).isTrue();
    assertThat(report.orderNames()).containsExactly("c.example");
    assertThat(new CsrCheck(key -> false).check(request, List.of("B.example", "a.example")))
        .returns(false, CsrReport::namesDiffer);
  }

  @Test
  void refusesNothingAndTooMuch() {
    assertThat(rules("  \n ")).containsExactly(CsrRule.MISSING);
    assertThat(rules("A".repeat(20_001))).containsExactly(CsrRule.TOO_LARGE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"hello", "-----BEGIN CERTIFICATE REQUEST-----", "MAA=", "\u0000", "💣"})
  void refusesWhatIsNoRequest(String text) {
    assertThat(rules(text)).containsExactly(CsrRule.NOT_READABLE);
  }

  @Test
  void neverFailsOnARequestWithFlippedBits() {
    String framed = Requests.signed(Requests.elliptic("secp256r1"), "SHA256withECDSA", "a.example");
    byte[] good = Base64.getMimeDecoder().decode(framed.replaceAll("-----.*-----", ""));
    Random random = new Random(7);
    for (int i = 0; i < 1_000; i++) {
      byte[] bad = good.clone();
      bad[random.nextInt(bad.length)] ^= (byte) (1 << random.nextInt(8));
      bad[random.nextInt(bad.length)] = (byte) random.nextInt();
      CsrReport report = check(Requests.pem(bad));
      assertThat(report.accepted() && !Arrays.equals(bad, good)).isFalse();
    }
  }

  @Test
  void neverFailsOnDeepNesting() {
    byte[] deep = new byte[12_000];
    for (int i = 0; i < deep.length; i += 2) {
      deep[i] = 0x30;
      deep[i + 1] = (byte) 0x80;
    }
    assertThat(rules(Requests.pem(deep))).containsExactly(CsrRule.NOT_READABLE);
  }

  private static CsrReport check(String request) {
    return new CsrCheck(key -> false).check(request, List.of("a.example"));
  }

  private static List<CsrRule> rules(String request) {
    return check(request).problems().stream().map(CsrProblem::rule).toList();
  }
}
