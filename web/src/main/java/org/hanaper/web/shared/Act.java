package org.hanaper.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.hanaper.shared.BusinessException;

/**
 * Runs what a page bean does: calls the boundary, tries again when the database failed in passing,
 * and tells a refusal at the fields and in the panel, with nothing cleared.
 *
 * <pre>{@code
 * return act.call(() -> groups.create(command()))
 *     .map(id -> act.done("group_create.done", name).to("/group/view.xhtml", "id", id.value()))
 *     .orElse(null);
 * }</pre>
 */
@ApplicationScoped
public class Act {

  @Inject Text text;
  @Inject Refusals refusals;

  /** Work without an answer. */
  @FunctionalInterface
  public interface Work {

    /**
     * Does it.
     *
     * @throws Exception when it was refused or failed
     */
    void run() throws Exception;
  }

  /**
   * Runs work that has no answer.
   *
   * @param work calls of boundaries
   * @return whether it was done; false when it was refused and the refusal is on the page
   */
  public boolean run(Work work) {
    return call(() -> {
          work.run();
          return Boolean.TRUE;
        })
        .isPresent();
  }

  /**
   * Runs work that has an answer.
   *
   * @param work calls of boundaries; runs again when the database failed in passing
   * @param <T> the answer
   * @return the answer, empty when it was refused and the refusal is on the page
   */
  public <T> Optional<T> call(Callable<T> work) {
    try {
      return Optional.of(Tries.run(work));
    } catch (BusinessException e) {
      refusals.tell(e);
      return Optional.empty();
    }
  }

  /**
   * Says in a toast what was done; it outlives a redirect.
   *
   * @param key the key of the text
   * @param facts what the text shows
   * @return this
   */
  public Act done(String key, Object... facts) {
    FacesContext faces = FacesContext.getCurrentInstance();
    faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, text.with(key, facts), ""));
    faces.getExternalContext().getFlash().setKeepMessages(true);
    return this;
  }

  /**
   * The outcome that goes to another page by redirect.
   *
   * @param page its path, e.g. {@code /group/view.xhtml}
   * @param parameters names and values in turn
   */
  public String to(String page, Object... parameters) {
    StringBuilder outcome = new StringBuilder(page).append("?faces-redirect=true");
    for (int i = 0; i + 1 < parameters.length; i += 2) {
      String value = URLEncoder.encode(parameters[i + 1].toString(), StandardCharsets.UTF_8);
      outcome.append('&').append(parameters[i]).append('=').append(value);
    }
    return outcome.toString();
  }
}
