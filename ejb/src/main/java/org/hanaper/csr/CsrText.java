package org.hanaper.csr;

import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1IA5String;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.pkcs.PKCS10CertificationRequest;
import org.jspecify.annotations.Nullable;

/** Reads a request and the names in it. What can't be read is absent, never an exception. */
final class CsrText {

  private static final Pattern FRAME =
      Pattern.compile("-----(BEGIN|END) (NEW )?CERTIFICATE REQUEST-----");
  private static final int MOST_NAMES = 250;
  private static final int LONGEST_SUBJECT = 500;

  private CsrText() {}

  static @Nullable PKCS10CertificationRequest read(String text) {
    try {
      String body = FRAME.matcher(text).replaceAll("").replaceAll("\\s+", "");
      PKCS10CertificationRequest request =
          new PKCS10CertificationRequest(Base64.getDecoder().decode(body));
      // a request whose key or signature field is malformed fails here and not later
      request.getSubjectPublicKeyInfo().getEncoded();
      request.getSignature();
      return request;
    } catch (IOException | RuntimeException | StackOverflowError e) {
      return null;
    }
  }

  static String subject(PKCS10CertificationRequest request) {
    try {
      String subject = request.getSubject().toString();
      return subject.substring(0, Math.min(LONGEST_SUBJECT, subject.length()));
    } catch (RuntimeException e) {
      return "";
    }
  }

  static List<String> names(PKCS10CertificationRequest request) {
    try {
      return Stream.concat(commonNames(request), alternativeNames(request))
          .map(name -> name.toLowerCase(Locale.ROOT))
          .distinct()
          .limit(MOST_NAMES)
          .toList();
    } catch (RuntimeException e) {
      return List.of();
    }
  }

  private static Stream<String> commonNames(PKCS10CertificationRequest request) {
    return Stream.of(request.getSubject().getRDNs(BCStyle.CN))
        .map(RDN::getFirst)
        .map(cn -> IETFUtils.valueToString(cn.getValue()));
  }

  private static Stream<String> alternativeNames(PKCS10CertificationRequest request) {
    Extensions extensions = request.getRequestedExtensions();
    GeneralNames names =
        extensions == null
            ? null
            : GeneralNames.fromExtensions(extensions, Extension.subjectAlternativeName);
    return names == null
        ? Stream.empty()
        : Stream.of(names.getNames())
            .filter(name -> name.getTagNo() == GeneralName.dNSName)
            .map(GeneralName::getName)
            .map(CsrText::ascii);
  }

  private static String ascii(ASN1Encodable name) {
    return ASN1IA5String.getInstance(name).getString();
  }
}
