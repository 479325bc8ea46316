package org.hanaper.csr;

/** What a certificate request can be refused for; the texts' keys are {@code Csr.<NAME>}. */
public enum CsrRule {
  /** Nothing was given. */
  MISSING,
  /** More than 20,000 characters. */
  TOO_LARGE,
  /** No PKCS#10 request in PEM or DER form (EMS-952, EMS-1052). */
  NOT_READABLE,
  /** It isn't signed with the key it carries. */
  BAD_SIGNATURE,
  /** Signed with MD5, SHA-1 or an algorithm that isn't known. */
  WEAK_SIGNATURE_ALGORITHM,
  /** Neither RSA nor ECDSA nor Ed25519 (EMS-1054). */
  KEY_ALGORITHM_UNSUPPORTED,
  /** RSA with fewer than 2048 bits (EMS-1053). */
  KEY_TOO_SMALL,
  /** RSA with more than 8192 bits or an exponent that is even or too small (EMS-1055). */
  KEY_UNSOUND,
  /** A curve other than P-256, P-384 and P-521 (EMS-1054). */
  CURVE_UNSUPPORTED,
  /** The key is on the list of compromised keys. */
  KEY_COMPROMISED
}
