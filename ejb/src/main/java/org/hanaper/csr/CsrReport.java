package org.hanaper.csr;

import java.io.Serializable;
import java.util.List;
import java.util.TreeSet;

/**
 * What a check of a certificate request found; all problems together.
 *
 * @param problems why it is refused, empty when it is accepted
 * @param subject the subject as written in the request, empty when unreadable
 * @param names the names in the request (common name and alternative names), lower case
 * @param orderNames the names of the form; they win over those of the request (domain E.3)
 * @param keyAlgorithm {@code RSA}, {@code EC} or {@code Ed25519}; empty when unreadable
 * @param keyBits the key's size, zero when unreadable
 * @param curve the curve's name, empty for RSA
 * @param signatureAlgorithm e.g. {@code SHA256withRSA}, empty when unreadable
 * @param keyHash SHA-256 of the public key's encoding in hex, empty when unreadable
 */
public record CsrReport(
    List<CsrProblem> problems,
    String subject,
    List<String> names,
    List<String> orderNames,
    String keyAlgorithm,
    int keyBits,
    String curve,
    String signatureAlgorithm,
    String keyHash)
    implements Serializable {

  /** Keeps copies of the lists. */
  public CsrReport {
    problems = List.copyOf(problems);
    names = List.copyOf(names);
    orderNames = List.copyOf(orderNames);
  }

  /** Whether a certificate may be issued for it. */
  public boolean accepted() {
    return problems.isEmpty();
  }

  /** Whether the request carries other names than the form, to be shown side by side. */
  public boolean namesDiffer() {
    return !names.isEmpty() && !new TreeSet<>(names).equals(new TreeSet<>(orderNames));
  }
}
