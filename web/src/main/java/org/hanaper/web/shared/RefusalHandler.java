package org.hanaper.web.shared;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.hanaper.access.NotAllowed;
import org.hanaper.shared.BusinessException;
import org.hanaper.shared.NotFound;

/**
 * Leads every exception that a page lets pass to its own page, by redirect: a forward would carry
 * two policies for scripts.
 */
class RefusalHandler extends ExceptionHandlerWrapper {

  private static final Logger LOG = Logger.getLogger(RefusalHandler.class.getName());

  RefusalHandler(ExceptionHandler wrapped) {
    super(wrapped);
  }

  @Override
  public void handle() {
    Iterator<ExceptionQueuedEvent> events = getUnhandledExceptionQueuedEvents().iterator();
    if (events.hasNext()) {
      Throwable thrown = events.next().getContext().getException();
      FacesContext faces = FacesContext.getCurrentInstance();
      removeAll();
      answer(faces, thrown);
    }
    getWrapped().handle();
  }

  private void removeAll() {
    Iterator<ExceptionQueuedEvent> events = getUnhandledExceptionQueuedEvents().iterator();
    while (events.hasNext()) {
      events.next();
      events.remove();
    }
  }

  private static void answer(FacesContext faces, Throwable thrown) {
    BusinessException refusal = Tries.refusalIn(thrown);
    if (thrown instanceof ViewExpiredException) {
      redirect(faces, "expired.xhtml?back=" + encoded(uri(faces)));
    } else if (refusal instanceof NotFound) {
      redirect(faces, "not-found.xhtml");
    } else if (refusal instanceof NotAllowed) {
      redirect(faces, "not-allowed.xhtml");
    } else if (refusal != null && faces.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE) {
      CDI.current().select(Refusals.class).get().tell(refusal);
      faces.renderResponse();
    } else {
      String reference = Reference.of((HttpServletRequest) faces.getExternalContext().getRequest());
      LOG.log(Level.SEVERE, thrown, () -> "page failed, reference " + reference);
      redirect(faces, "failed.xhtml?reference=" + encoded(reference));
    }
  }

  private static void redirect(FacesContext faces, String page) {
    ExternalContext external = faces.getExternalContext();
    if (!external.isResponseCommitted()) {
      try {
        external.redirect(external.getRequestContextPath() + "/error/" + page);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    faces.responseComplete();
  }

  private static String uri(FacesContext faces) {
    return ((HttpServletRequest) faces.getExternalContext().getRequest()).getRequestURI();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
