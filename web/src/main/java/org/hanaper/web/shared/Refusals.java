package org.hanaper.web.shared;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.List;
import org.hanaper.shared.BusinessException;
import org.hanaper.shared.InvalidInput;
import org.jspecify.annotations.Nullable;

/** Tells a refused rule in the user's words, at its field where the page has it. */
@ApplicationScoped
class Refusals {

  @Inject Text text;
  @Inject Fields fields;

  void tell(BusinessException refusal) {
    if (refusal instanceof InvalidInput form && !form.problems().isEmpty()) {
      form.problems().forEach(p -> tell(p.field(), p.key(), p.facts()));
    } else {
      tell(refusal.field(), refusal.key(), refusal.facts());
    }
  }

  private void tell(@Nullable String field, String key, List<Object> facts) {
    String told = text.with(key, facts.toArray());
    String next = text.has(key + ".next") ? text.with(key + ".next", facts.toArray()) : "";
    if (field == null || !fields.refuse(field, told, next)) {
      FacesContext.getCurrentInstance()
          .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, told, next));
    }
  }
}
