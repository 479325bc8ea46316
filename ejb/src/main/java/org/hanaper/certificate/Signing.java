package org.hanaper.certificate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.PrivateKey;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.oiw.OIWObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.AccessDescription;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.AuthorityInformationAccess;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.X509ExtensionUtils;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.bc.BcDigestCalculatorProvider;
import org.bouncycastle.util.IPAddress;

/** Makes certificates with the extensions of RFC 5280, each with a serial number of its own. */
final class Signing {

  private static final int LONGEST_COMMON_NAME = 64;

  private Signing() {}

  /** From when until when a certificate is valid, to the second. */
  record Validity(Instant from, Instant until) {}

  /** A root authority, which signs itself. */
  static X509CertificateHolder root(
      X500Name subject, SubjectPublicKeyInfo key, PrivateKey own, Validity validity) {
    X509v3CertificateBuilder builder = builder(subject, subject, key, validity);
    add(builder, Extension.basicConstraints, true, new BasicConstraints(true));
    add(builder, Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
    addKeyIds(builder, key, key);
    return builder.build(Crypto.signer(own));
  }

  /** An authority below another one; it may sign certificates but no further authority. */
  static X509CertificateHolder issuing(
      X500Name subject, SubjectPublicKeyInfo key, Authority above, Validity validity) {
    X509v3CertificateBuilder builder =
        builder(above.certificate().getSubject(), subject, key, validity);
    add(builder, Extension.basicConstraints, true, new BasicConstraints(0));
    add(builder, Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign));
    addKeyIds(builder, key, above.certificate().getSubjectPublicKeyInfo());
    return builder.build(Crypto.signer(above.key()));
  }

  /**
   * A server's certificate for the given names and key.
   *
   * @param issuerAt where everybody finds the authority's own certificate
   */
  static X509CertificateHolder server(
      List<String> names,
      SubjectPublicKeyInfo key,
      Authority authority,
      Validity validity,
      String issuerAt) {
    String main = names.get(0);
    X500Name subject =
        main.length() <= LONGEST_COMMON_NAME
            ? new X500NameBuilder().addRDN(BCStyle.CN, main).build()
            : new X500Name(new RDN[0]);
    X509v3CertificateBuilder builder =
        builder(authority.certificate().getSubject(), subject, key, validity);
    add(builder, Extension.basicConstraints, true, new BasicConstraints(false));
    add(builder, Extension.keyUsage, true, new KeyUsage(usage(key)));
    add(
        builder,
        Extension.extendedKeyUsage,
        false,
        new ExtendedKeyUsage(KeyPurposeId.id_kp_serverAuth));
    // critical when the subject is empty (RFC 5280, 4.2.1.6)
    boolean critical = subject.getRDNs().length == 0;
    add(builder, Extension.subjectAlternativeName, critical, alternativeNames(names));
    addKeyIds(builder, key, authority.certificate().getSubjectPublicKeyInfo());
    add(builder, Extension.authorityInfoAccess, false, issuerFoundAt(issuerAt));
    return builder.build(Crypto.signer(authority.key()));
  }

  // no list of revocations and no responder is named, because there is none
  private static AuthorityInformationAccess issuerFoundAt(String url) {
    return new AuthorityInformationAccess(
        AccessDescription.id_ad_caIssuers,
        new GeneralName(GeneralName.uniformResourceIdentifier, url));
  }

  private static X509v3CertificateBuilder builder(
      X500Name issuer, X500Name subject, SubjectPublicKeyInfo key, Validity validity) {
    return new X509v3CertificateBuilder(
        issuer,
        Crypto.newSerial(),
        Date.from(validity.from()),
        Date.from(validity.until()),
        subject,
        key);
  }

  private static int usage(SubjectPublicKeyInfo key) {
    boolean rsa = key.getAlgorithm().getAlgorithm().equals(PKCSObjectIdentifiers.rsaEncryption);
    return rsa ? KeyUsage.digitalSignature | KeyUsage.keyEncipherment : KeyUsage.digitalSignature;
  }

  private static GeneralNames alternativeNames(List<String> names) {
    return new GeneralNames(
        names.stream()
            .distinct()
            .map(
                name ->
                    new GeneralName(
                        IPAddress.isValid(name) ? GeneralName.iPAddress : GeneralName.dNSName,
                        name))
            .toArray(GeneralName[]::new));
  }

  private static void addKeyIds(
      X509v3CertificateBuilder builder, SubjectPublicKeyInfo own, SubjectPublicKeyInfo issuer) {
    X509ExtensionUtils ids = keyIds();
    add(builder, Extension.subjectKeyIdentifier, false, ids.createSubjectKeyIdentifier(own));
    add(builder, Extension.authorityKeyIdentifier, false, ids.createAuthorityKeyIdentifier(issuer));
  }

  // SHA-1 is what RFC 5280 names for key identifiers; it tells keys apart and protects nothing
  private static X509ExtensionUtils keyIds() {
    try {
      return new X509ExtensionUtils(
          new BcDigestCalculatorProvider()
              .get(new AlgorithmIdentifier(OIWObjectIdentifiers.idSHA1)));
    } catch (OperatorCreationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void add(
      X509v3CertificateBuilder builder,
      ASN1ObjectIdentifier extension,
      boolean critical,
      ASN1Encodable content) {
    try {
      builder.addExtension(extension, critical, content);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
