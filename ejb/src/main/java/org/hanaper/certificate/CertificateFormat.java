package org.hanaper.certificate;

/** The forms in which a certificate can be downloaded (domain E.4). */
public enum CertificateFormat {
  /** The certificate alone, as text. */
  PEM("pem", "application/x-pem-file"),
  /** The issuing and the root authority, as text. */
  CHAIN("chain.pem", "application/x-pem-file"),
  /** The certificate with its chain in one PKCS#7 file. */
  PKCS7("p7b", "application/x-pkcs7-certificates");

  private final String ending;
  private final String mediaType;

  CertificateFormat(String ending, String mediaType) {
    this.ending = ending;
    this.mediaType = mediaType;
  }

  String fileName(String serial) {
    return serial + "." + ending;
  }

  String mediaType() {
    return mediaType;
  }
}
