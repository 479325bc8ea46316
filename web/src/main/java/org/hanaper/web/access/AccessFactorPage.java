package org.hanaper.web.access;

import jakarta.ejb.EJB;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.hanaper.factor.FactorView;
import org.hanaper.identity.ProveFactor;
import org.hanaper.identity.SecondFactor;
import org.hanaper.web.shared.Act;
import org.hanaper.web.shared.Door;
import org.hanaper.web.shared.FactorForm;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** 'Two-factor': one's own second factor, of members and operators alike. */
@Named
@ViewScoped
public class AccessFactorPage extends FactorForm {

  @EJB SecondFactor factor;
  @Inject Act act;
  @Inject Door door;

  private FactorView view = new FactorView(null, 0);
  private boolean changing;

  /** Looks at how it stands. */
  public void load() {
    view = factor.mine();
    if (!view.isSetUp()) {
      change();
    }
  }

  /** Shows a secret for a first device, or for another one. */
  public void change() {
    changing = true;
    show(factor.begin());
  }

  /** Proves password and code; the recovery codes are shown once. */
  public void confirm() {
    ProveFactor proof = proof(door.device());
    act.call(() -> factor.confirm(proof))
        .ifPresent(
            codes -> {
              keep(codes);
              act.done("access_factor.done");
            });
  }

  /** Draws new recovery codes. */
  public void renew() {
    ProveFactor proof = proof(door.device());
    act.call(() -> factor.renewCodes(proof)).ifPresent(this::keep);
  }

  /** Takes the factor away. */
  public @Nullable String remove() {
    ProveFactor proof = proof(door.device());
    String here = FacesContext.getCurrentInstance().getViewRoot().getViewId();
    return act.run(() -> factor.remove(proof)) ? act.done("access_factor.removed").to(here) : null;
  }

  public FactorView getView() {
    return view;
  }

  /** Whether a secret is being shown. */
  public boolean isChanging() {
    return changing;
  }
}
