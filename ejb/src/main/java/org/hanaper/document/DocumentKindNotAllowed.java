package org.hanaper.document;

import org.hanaper.shared.BusinessException;

/** A file isn't of a kind that its purpose allows, whatever its name says (EMS-994). */
public class DocumentKindNotAllowed extends BusinessException {

  private final String field;

  DocumentKindNotAllowed(Purpose purpose) {
    super();
    field = purpose == Purpose.LOGO ? "logo" : "document";
  }

  @Override
  public String field() {
    return field;
  }
}
