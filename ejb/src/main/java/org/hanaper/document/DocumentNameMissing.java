package org.hanaper.document;

import org.hanaper.shared.BusinessException;

/** A file came without a name (EMS-993). */
public class DocumentNameMissing extends BusinessException {

  private final String field;

  DocumentNameMissing(Purpose purpose) {
    super();
    field = purpose == Purpose.LOGO ? "logo" : "document";
  }

  @Override
  public String field() {
    return field;
  }
}
