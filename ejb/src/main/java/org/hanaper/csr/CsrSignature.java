package org.hanaper.csr;

import java.util.Map;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.edec.EdECObjectIdentifiers;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.RSASSAPSSparams;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.operator.OperatorException;
import org.bouncycastle.operator.jcajce.JcaContentVerifierProviderBuilder;
import org.bouncycastle.pkcs.PKCS10CertificationRequest;
import org.bouncycastle.pkcs.PKCSException;

/** The signature of a request: which algorithms we trust, and whether it is good. */
final class CsrSignature {

  // our own instance: the JVM's list of providers stays as it is
  private static final BouncyCastleProvider PROVIDER = new BouncyCastleProvider();

  private static final Map<ASN1ObjectIdentifier, String> TRUSTED =
      Map.of(
          PKCSObjectIdentifiers.sha256WithRSAEncryption, "SHA256withRSA",
          PKCSObjectIdentifiers.sha384WithRSAEncryption, "SHA384withRSA",
          PKCSObjectIdentifiers.sha512WithRSAEncryption, "SHA512withRSA",
          X9ObjectIdentifiers.ecdsa_with_SHA256, "SHA256withECDSA",
          X9ObjectIdentifiers.ecdsa_with_SHA384, "SHA384withECDSA",
          X9ObjectIdentifiers.ecdsa_with_SHA512, "SHA512withECDSA",
          EdECObjectIdentifiers.id_Ed25519, "Ed25519");
  private static final Map<ASN1ObjectIdentifier, String> TRUSTED_WITH_PSS =
      Map.of(
          NISTObjectIdentifiers.id_sha256, "SHA256withRSAandMGF1",
          NISTObjectIdentifiers.id_sha384, "SHA384withRSAandMGF1",
          NISTObjectIdentifiers.id_sha512, "SHA512withRSAandMGF1");

  private CsrSignature() {}

  /** The algorithm's name, empty when we don't trust it. */
  static String nameOf(AlgorithmIdentifier algorithm) {
    if (algorithm.getAlgorithm().equals(PKCSObjectIdentifiers.id_RSASSA_PSS)) {
      return hashOfPss(algorithm).map(hash -> TRUSTED_WITH_PSS.getOrDefault(hash, "")).orElse("");
    }
    return TRUSTED.getOrDefault(algorithm.getAlgorithm(), "");
  }

  /** Whether the request is signed with the key it carries. */
  static boolean isGood(PKCS10CertificationRequest request) {
    try {
      return request.isSignatureValid(
          new JcaContentVerifierProviderBuilder()
              .setProvider(PROVIDER)
              .build(request.getSubjectPublicKeyInfo()));
    } catch (OperatorException | PKCSException | RuntimeException e) {
      return false;
    }
  }

  private static Optional<ASN1ObjectIdentifier> hashOfPss(AlgorithmIdentifier algorithm) {
    try {
      return Optional.ofNullable(RSASSAPSSparams.getInstance(algorithm.getParameters()))
          .map(parameters -> parameters.getHashAlgorithm().getAlgorithm());
    } catch (RuntimeException e) {
      return Optional.empty();
    }
  }
}
