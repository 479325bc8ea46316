package org.hanaper.certificate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSAbsentContent;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.util.CollectionStore;

/** Puts a certificate and its chain into the forms of {@link CertificateFormat}. */
final class Files {

  private Files() {}

  /**
   * The content of a file.
   *
   * @param format the form
   * @param certificate the server's certificate as PEM
   * @param chain the authorities' certificates as PEM, the issuing one first
   */
  static byte[] write(CertificateFormat format, String certificate, List<String> chain) {
    return switch (format) {
      case PEM -> text(certificate);
      case CHAIN -> text(String.join("", chain));
      case PKCS7 -> text(pkcs7(certificate, chain));
    };
  }

  private static String pkcs7(String certificate, List<String> chain) {
    List<X509CertificateHolder> all =
        Stream.concat(Stream.of(certificate), chain.stream()).map(Crypto::certificate).toList();
    try {
      CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
      generator.addCertificates(new CollectionStore<>(all));
      return Crypto.pem("PKCS7", generator.generate(new CMSAbsentContent()).getEncoded());
    } catch (CMSException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] text(String pem) {
    return pem.getBytes(StandardCharsets.US_ASCII);
  }
}
