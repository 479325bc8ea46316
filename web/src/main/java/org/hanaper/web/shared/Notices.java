package org.hanaper.web.shared;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UINamingContainer;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was done and what was refused in this request, for the toast, the panel and the fields. */
@Named
@RequestScoped
public class Notices {

  /**
   * Something that was refused.
   *
   * @param clientId the field it belongs to, empty when it concerns the whole request
   * @param text what happened and why
   * @param next what to do next, may be empty
   */
  public record Problem(String clientId, String text, String next) {}

  /** What was done, each in one line. */
  public List<String> getDone() {
    return FacesContext.getCurrentInstance().getMessageList(null).stream()
        .filter(message -> message.getSeverity().equals(FacesMessage.SEVERITY_INFO))
        .map(FacesMessage::getSummary)
        .toList();
  }

  /** Whether anything was refused. */
  public boolean isRefused() {
    return !getProblems().isEmpty();
  }

  /** What was refused, those of the whole request first. */
  public List<Problem> getProblems() {
    FacesContext faces = FacesContext.getCurrentInstance();
    List<Problem> problems = new ArrayList<>();
    Iterator<@Nullable String> ids = faces.getClientIdsWithMessages();
    while (ids.hasNext()) {
      String id = ids.next();
      for (FacesMessage message : faces.getMessageList(id)) {
        if (!message.getSeverity().equals(FacesMessage.SEVERITY_INFO)) {
          problems.add(problem(id == null ? "" : id, message));
        }
      }
    }
    problems.sort((a, b) -> Boolean.compare(b.clientId.isEmpty(), a.clientId.isEmpty()));
    return problems;
  }

  /** Whether the field of this id was refused, in the form that is being written. */
  public boolean has(String id) {
    return !at(id).isEmpty();
  }

  /** Why the field of this id was refused, empty when it wasn't. */
  public String at(String id) {
    String clientId = clientId(id);
    return getProblems().stream()
        .filter(p -> p.clientId.equals(clientId))
        .map(Problem::text)
        .findFirst()
        .orElse("");
  }

  /** Two forms of a page may have fields of the same id: it is the one beside the note. */
  private static String clientId(String id) {
    FacesContext faces = FacesContext.getCurrentInstance();
    UIComponent form = UIComponent.getCurrentComponent(faces).getNamingContainer();
    return form == null
        ? id
        : form.getContainerClientId(faces) + UINamingContainer.getSeparatorChar(faces) + id;
  }

  private static Problem problem(String id, FacesMessage message) {
    String next = message.getDetail();
    String text = message.getSummary();
    return new Problem(id, text, next == null || next.equals(text) ? "" : next);
  }
}
