package org.hanaper.document;

import org.hanaper.shared.BusinessException;

/** A PDF is encrypted (EMS-996). */
public class DocumentEncrypted extends BusinessException {

  private final String field;

  DocumentEncrypted(Purpose purpose) {
    super();
    field = purpose == Purpose.LOGO ? "logo" : "document";
  }

  @Override
  public String field() {
    return field;
  }
}
