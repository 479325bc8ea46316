package org.hanaper.csr;

import java.io.IOException;
import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.edec.EdECObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.sec.SECObjectIdentifiers;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.bouncycastle.crypto.params.RSAKeyParameters;
import org.bouncycastle.crypto.util.PublicKeyFactory;

/**
 * The public key of a request and what is wrong with it.
 *
 * @param algorithm {@code RSA}, {@code EC}, {@code Ed25519} or the identifier of an unknown one
 * @param bits the size, zero when unknown
 * @param curve the curve's name, empty without one
 * @param hash SHA-256 of the encoded key in hex
 * @param problems empty when the key may be certified
 */
record CsrKey(String algorithm, int bits, String curve, String hash, List<CsrProblem> problems) {

  private static final int SMALLEST_RSA = 2048;
  private static final int LARGEST_RSA = 8192;
  private static final BigInteger SMALLEST_EXPONENT = BigInteger.valueOf(65_537);
  private static final Map<ASN1ObjectIdentifier, CurveName> CURVES =
      Map.of(
          SECObjectIdentifiers.secp256r1, new CurveName("P-256", 256),
          SECObjectIdentifiers.secp384r1, new CurveName("P-384", 384),
          SECObjectIdentifiers.secp521r1, new CurveName("P-521", 521));

  private record CurveName(String name, int bits) {}

  static CsrKey of(SubjectPublicKeyInfo info) {
    ASN1ObjectIdentifier algorithm = info.getAlgorithm().getAlgorithm();
    String hash = hash(info);
    if (algorithm.equals(PKCSObjectIdentifiers.rsaEncryption)) {
      return rsa(info, hash);
    }
    if (algorithm.equals(X9ObjectIdentifiers.id_ecPublicKey)) {
      return elliptic(info, hash);
    }
    if (algorithm.equals(EdECObjectIdentifiers.id_Ed25519)) {
      return readable(info)
          ? new CsrKey("Ed25519", 256, "Ed25519", hash, List.of())
          : refused("Ed25519", 256, hash, CsrRule.KEY_UNSOUND);
    }
    return refused(algorithm.getId(), 0, hash, CsrRule.KEY_ALGORITHM_UNSUPPORTED);
  }

  /** Whether a signature can be checked with it at bearable cost. */
  boolean isUsable() {
    return problems.stream().allMatch(problem -> problem.rule() == CsrRule.KEY_TOO_SMALL);
  }

  private static CsrKey rsa(SubjectPublicKeyInfo info, String hash) {
    try {
      RSAKeyParameters key = (RSAKeyParameters) PublicKeyFactory.createKey(info);
      int bits = key.getModulus().bitLength();
      if (bits < SMALLEST_RSA) {
        return refused("RSA", bits, hash, CsrRule.KEY_TOO_SMALL);
      }
      boolean sound =
          bits <= LARGEST_RSA
              && key.getExponent().testBit(0)
              && key.getExponent().compareTo(SMALLEST_EXPONENT) >= 0;
      return sound
          ? new CsrKey("RSA", bits, "", hash, List.of())
          : refused("RSA", bits, hash, CsrRule.KEY_UNSOUND);
    } catch (IOException | RuntimeException e) {
      return refused("RSA", 0, hash, CsrRule.KEY_UNSOUND);
    }
  }

  private static CsrKey elliptic(SubjectPublicKeyInfo info, String hash) {
    CurveName curve =
        info.getAlgorithm().getParameters() instanceof ASN1ObjectIdentifier named
            ? CURVES.get(named)
            : null;
    if (curve == null) {
      return refused("EC", 0, hash, CsrRule.CURVE_UNSUPPORTED);
    }
    return readable(info)
        ? new CsrKey("EC", curve.bits(), curve.name(), hash, List.of())
        : refused("EC", curve.bits(), hash, CsrRule.KEY_UNSOUND);
  }

  private static boolean readable(SubjectPublicKeyInfo info) {
    try {
      // reads the point as well: one that isn't on the curve is refused here
      return PublicKeyFactory.createKey(info) != null;
    } catch (IOException | RuntimeException e) {
      return false;
    }
  }

  private static CsrKey refused(String algorithm, int bits, String hash, CsrRule rule) {
    List<String> facts = bits == 0 ? List.of() : List.of(Integer.toString(bits));
    return new CsrKey(algorithm, bits, "", hash, List.of(new CsrProblem(rule, facts)));
  }

  private static String hash(SubjectPublicKeyInfo info) {
    try {
      byte[] encoded = info.getEncoded("DER");
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(encoded));
    } catch (IOException | NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
