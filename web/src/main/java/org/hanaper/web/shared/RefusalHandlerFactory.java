package org.hanaper.web.shared;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Puts our handling of exceptions before the container's. */
public class RefusalHandlerFactory extends ExceptionHandlerFactory {

  /**
   * Called by Faces.
   *
   * @param wrapped the factory before this one
   */
  public RefusalHandlerFactory(ExceptionHandlerFactory wrapped) {
    super(wrapped);
  }

  @Override
  public ExceptionHandler getExceptionHandler() {
    return new RefusalHandler(getWrapped().getExceptionHandler());
  }
}
