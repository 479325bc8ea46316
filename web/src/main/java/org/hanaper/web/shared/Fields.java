package org.hanaper.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.context.FacesContext;
import java.util.Iterator;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds the field of a page by the name it has in the command. */
@ApplicationScoped
class Fields {

  /**
   * Marks a field as refused.
   *
   * @param name the id of the component, the same as the field's name in the command
   * @param told what is wrong with it
   * @param next what to do about it, may be empty
   * @return false when the page shows no such field
   */
  boolean refuse(String name, String told, String next) {
    FacesContext faces = FacesContext.getCurrentInstance();
    UIComponent field = find(faces.getViewRoot(), name);
    if (field == null) {
      return false;
    }
    FacesMessage message = new FacesMessage(FacesMessage.SEVERITY_ERROR, told, next);
    faces.addMessage(field.getClientId(faces), message);
    ((EditableValueHolder) field).setValid(false);
    return true;
  }

  /** The shown field of this name, that of the submitted form where several forms have one. */
  static @Nullable UIComponent find(UIComponent page, String name) {
    Predicate<UIComponent> named = c -> c instanceof EditableValueHolder && name.equals(c.getId());
    UIComponent form = shown(page, c -> c instanceof UIForm f && f.isSubmitted());
    UIComponent submitted = form == null ? null : shown(form, named);
    return submitted == null ? shown(page, named) : submitted;
  }

  private static @Nullable UIComponent shown(UIComponent root, Predicate<UIComponent> wanted) {
    if (!root.isRendered()) {
      return null;
    }
    if (wanted.test(root)) {
      return root;
    }
    Iterator<UIComponent> children = root.getFacetsAndChildren();
    while (children.hasNext()) {
      UIComponent found = shown(children.next(), wanted);
      if (found != null) {
        return found;
      }
    }
    return null;
  }
}
