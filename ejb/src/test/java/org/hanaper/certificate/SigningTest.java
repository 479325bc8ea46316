package org.hanaper.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.KeyPair;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.X509CertificateHolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SigningTest {

  // openssl verifies by the machine's clock
  private final Instant now = Clock.systemUTC().instant().minusSeconds(60);
  private final Signing.Validity tenYears = new Signing.Validity(now, now.plusSeconds(315_360_000));
  private final KeyPair rootKey = Crypto.newKey();
  private final KeyPair issuingKey = Crypto.newKey();
  private final X509CertificateHolder root =
      Signing.root(new X500Name("CN=Root"), info(rootKey), rootKey.getPrivate(), tenYears);
  private final X509CertificateHolder issuing =
      Signing.issuing(
          new X500Name("CN=Issuing"),
          info(issuingKey),
          new Authority(root, rootKey.getPrivate()),
          tenYears);

  @TempDir Path folder;

  @Test
  void opensslAcceptsTheChainForAServer() throws Exception {
    X509CertificateHolder server = server("www.example.org", "*.example.org", "192.0.2.7");
    assertThat(
            openssl(
                "verify",
                "-x509_strict",
                "-purpose",
                "sslserver",
                "-verify_hostname",
                "a.example.org",
                "-CAfile",
                file("root.pem", Crypto.pem(root)),
                "-untrusted",
                file("issuing.pem", Crypto.pem(issuing)),
                file("server.pem", Crypto.pem(server))))
        .contains("server.pem: OK");
  }

  @Test
  void opensslAcceptsTheDownloadedFiles() throws Exception {
    String server = Crypto.pem(server("www.example.org"));
    List<String> chain = List.of(Crypto.pem(issuing), Crypto.pem(root));
    assertThat(
            openssl(
                "verify",
                "-CAfile",
                file("chain.pem", Files.write(CertificateFormat.CHAIN, server, chain)),
                file("server.pem", Files.write(CertificateFormat.PEM, server, chain))))
        .contains("server.pem: OK");
    String all = file("all.p7b", Files.write(CertificateFormat.PKCS7, server, chain));
    assertThat(openssl("pkcs7", "-print_certs", "-in", all).replace(" ", ""))
        .contains("CN=www.example.org", "CN=Issuing", "CN=Root");
  }

  @Test
  void opensslRefusesAServerUnderAnotherRoot() throws Exception {
    KeyPair key = Crypto.newKey();
    X509CertificateHolder other =
        Signing.root(new X500Name("CN=Root"), info(key), key.getPrivate(), tenYears);
    assertThat(
            openssl(
                "verify",
                "-CAfile",
                file("other.pem", Crypto.pem(other)),
                "-untrusted",
                file("issuing.pem", Crypto.pem(issuing)),
                file("server.pem", Crypto.pem(server("www.example.org")))))
        .doesNotContain("server.pem: OK");
  }

  @Test
  void aServerIsNoAuthorityAndServesOnly() {
    X509CertificateHolder server = server("www.example.org");
    assertThat(BasicConstraints.fromExtensions(server.getExtensions()).isCA()).isFalse();
    assertThat(ExtendedKeyUsage.fromExtensions(server.getExtensions()).getUsages())
        .containsExactly(KeyPurposeId.id_kp_serverAuth);
    assertThat(server.getExtension(Extension.keyUsage).isCritical()).isTrue();
    assertThat(server.getExtension(Extension.authorityKeyIdentifier)).isNotNull();
    assertThat(BasicConstraints.fromExtensions(issuing.getExtensions()).getPathLenConstraint())
        .isZero();
  }

  @Test
  void opensslReadsWhereTheIssuerIsFoundAndNoRevocationIsPromised() throws Exception {
    String server = file("server.pem", Crypto.pem(server("www.example.org")));
    assertThat(openssl("x509", "-noout", "-ext", "authorityInfoAccess", "-in", server))
        .contains("CA Issuers - URI:http://portal.example:9080/authority/1f.cer")
        .doesNotContain("OCSP");
    assertThat(openssl("x509", "-noout", "-text", "-in", server)).doesNotContain("CRL");
  }

  @Test
  void leavesOutTheCommonNameWhenItIsTooLong() {
    X509CertificateHolder server = server("a".repeat(60) + "." + "b".repeat(60) + ".example");
    assertThat(server.getSubject().getRDNs()).isEmpty();
    assertThat(server.getExtension(Extension.subjectAlternativeName).isCritical()).isTrue();
  }

  @Test
  void givesEachCertificateASerialNumberThatNobodyGuesses() {
    assertThat(server("a.example").getSerialNumber().bitLength()).isEqualTo(127);
    assertThat(server("a.example").getSerialNumber())
        .isNotEqualTo(server("a.example").getSerialNumber());
  }

  @Test
  void capsTheTermByProductAndAuthority() {
    Instant now = Instant.parse("2026-11-20T10:00:00Z");
    Instant far = now.plusSeconds(1_000_000_000);
    assertThat(Term.of(now, 1, 1_095, far).until())
        .isEqualTo(Instant.parse("2027-11-20T09:54:59Z"));
    assertThat(Term.of(now, 3, 199, far).until()).isEqualTo(Instant.parse("2027-06-07T09:54:59Z"));
    Instant soon = Instant.parse("2026-12-01T00:00:00Z");
    assertThat(Term.of(now, 3, 199, soon).until()).isEqualTo(soon.minusSeconds(1));
  }

  private X509CertificateHolder server(String... names) {
    return Signing.server(
        List.of(names),
        info(Crypto.newKey()),
        new Authority(issuing, issuingKey.getPrivate()),
        new Signing.Validity(now, now.plusSeconds(86_400)),
        "http://portal.example:9080/authority/1f.cer");
  }

  private static SubjectPublicKeyInfo info(KeyPair key) {
    return SubjectPublicKeyInfo.getInstance(key.getPublic().getEncoded());
  }

  private String file(String name, String text) throws IOException {
    return file(name, text.getBytes(StandardCharsets.US_ASCII));
  }

  private String file(String name, byte[] bytes) throws IOException {
    return java.nio.file.Files.write(folder.resolve(name), bytes).toString();
  }

  private static String openssl(String... arguments) throws Exception {
    assumeThat(new File("/usr/bin/openssl")).exists();
    String[] command = new String[arguments.length + 1];
    command[0] = "/usr/bin/openssl";
    System.arraycopy(arguments, 0, command, 1, arguments.length);
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(20, TimeUnit.SECONDS)).isTrue();
    return answer;
  }
}
