package org.hanaper.certificate;

import java.util.List;
import org.hanaper.csr.CsrProblem;
import org.hanaper.shared.BusinessException;

/**
 * A request that was accepted with the order breaks a rule when the certificate is to be issued.
 */
public class RequestNoLongerAccepted extends BusinessException {

  RequestNoLongerAccepted(List<CsrProblem> problems) {
    super(problems.stream().map(problem -> problem.rule().name()).toList());
  }
}
