package org.hanaper.csr;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.bouncycastle.pkcs.PKCS10CertificationRequest;
import org.jspecify.annotations.Nullable;

/** The rules for one request; knows nothing of the database. */
final class CsrCheck {

  static final int MOST_CHARACTERS = 20_000;

  private final Predicate<String> compromised;
  private final List<CsrProblem> problems = new ArrayList<>();

  CsrCheck(Predicate<String> compromised) {
    this.compromised = compromised;
  }

  CsrReport check(String text, Collection<String> orderNames) {
    PKCS10CertificationRequest request = read(text);
    return request == null ? unreadable(orderNames) : examine(request, orderNames);
  }

  private @Nullable PKCS10CertificationRequest read(String text) {
    if (text.isBlank()) {
      refuse(CsrRule.MISSING);
      return null;
    }
    if (text.length() > MOST_CHARACTERS) {
      refuse(CsrRule.TOO_LARGE, Integer.toString(MOST_CHARACTERS));
      return null;
    }
    PKCS10CertificationRequest request = CsrText.read(text);
    if (request == null) {
      refuse(CsrRule.NOT_READABLE);
    }
    return request;
  }

  private CsrReport examine(PKCS10CertificationRequest request, Collection<String> orderNames) {
    CsrKey key = CsrKey.of(request.getSubjectPublicKeyInfo());
    problems.addAll(key.problems());
    String signature = CsrSignature.nameOf(request.getSignatureAlgorithm());
    if (signature.isEmpty()) {
      refuse(CsrRule.WEAK_SIGNATURE_ALGORITHM);
    } else if (key.isUsable() && !CsrSignature.isGood(request)) {
      refuse(CsrRule.BAD_SIGNATURE);
    }
    if (compromised.test(key.hash())) {
      refuse(CsrRule.KEY_COMPROMISED);
    }
    return new CsrReport(
        problems,
        CsrText.subject(request),
        CsrText.names(request),
        lowerCase(orderNames),
        key.algorithm(),
        key.bits(),
        key.curve(),
        signature,
        key.hash());
  }

  private CsrReport unreadable(Collection<String> orderNames) {
    return new CsrReport(problems, "", List.of(), lowerCase(orderNames), "", 0, "", "", "");
  }

  private void refuse(CsrRule rule, String... facts) {
    problems.add(new CsrProblem(rule, List.of(facts)));
  }

  private static List<String> lowerCase(Collection<String> names) {
    return names.stream().map(name -> name.strip().toLowerCase(Locale.ROOT)).distinct().toList();
  }
}
