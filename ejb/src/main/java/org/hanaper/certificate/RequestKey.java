package org.hanaper.certificate;

import java.io.IOException;
import java.util.Base64;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.pkcs.PKCS10CertificationRequest;

/** Takes the public key out of a request that csr has accepted. */
final class RequestKey {

  private RequestKey() {}

  static SubjectPublicKeyInfo of(String request) {
    String body = request.replaceAll("-----[A-Z ]+-----", "").replaceAll("\\s+", "");
    try {
      return new PKCS10CertificationRequest(Base64.getDecoder().decode(body))
          .getSubjectPublicKeyInfo();
    } catch (IOException e) {
      throw new IllegalStateException("an accepted request can't be read", e);
    }
  }
}
