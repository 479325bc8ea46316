package org.hanaper.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.EditableValueHolder;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import java.util.Iterator;
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
   * @return false when the page has no such field
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

  private static @Nullable UIComponent find(UIComponent root, String name) {
    if (name.equals(root.getId()) && root instanceof EditableValueHolder) {
      return root;
    }
    Iterator<UIComponent> children = root.getFacetsAndChildren();
    while (children.hasNext()) {
      UIComponent found = find(children.next(), name);
      if (found != null) {
        return found;
      }
    }
    return null;
  }
}
