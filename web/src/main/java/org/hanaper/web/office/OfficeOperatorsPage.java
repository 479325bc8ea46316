package org.hanaper.web.office;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hanaper.access.Role;
import org.hanaper.identity.FactorReset;
import org.hanaper.identity.InviteOperator;
import org.hanaper.identity.OperatorRow;
import org.hanaper.identity.Operators;
import org.hanaper.identity.Population;
import org.hanaper.web.shared.Act;
import org.hanaper.web.shared.Door;
import org.hanaper.web.shared.Text;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** The people of the back office: who holds which role, inviting more, and letting them go. */
@Named
@ViewScoped
public class OfficeOperatorsPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @EJB Operators operators;
  @EJB FactorReset factor;
  @Inject Act act;
  @Inject Door door;
  @Inject Text text;

  private List<OperatorRow> rows = List.of();
  private @Nullable OperatorRow chosen;
  private final OperatorFields fields = new OperatorFields();
  private final OperatorFields change = new OperatorFields();
  private final FactorResetFields reset = new FactorResetFields();
  private String requestKey = UUID.randomUUID().toString();

  /** Reads the list. */
  public void load() {
    rows = operators.list();
  }

  /** Invites somebody. */
  public @Nullable String invite() {
    InviteOperator command =
        new InviteOperator(fields.getName(), fields.getEmail(), fields.roles(), requestKey);
    return act.run(() -> operators.invite(command))
        ? done("office_operators.invited", fields.getName())
        : null;
  }

  /** Sends the link again. */
  public @Nullable String inviteAgain(OperatorRow row) {
    return act.run(() -> operators.inviteAgain(row.identity()))
        ? done("office_operators.invited", row.name())
        : null;
  }

  /** Opens the form for one operator. */
  public void choose(OperatorRow row) {
    chosen = row;
    change.show(row.roles());
  }

  /** Changes the roles of the chosen one. */
  public @Nullable String save() {
    OperatorRow row = chosen;
    return row != null
            && act.run(() -> operators.changeRoles(row.identity(), seen(row), change.roles()))
        ? done("office_operators.changed", row.name())
        : null;
  }

  /** Takes all roles of the chosen one away. */
  public @Nullable String deactivate() {
    OperatorRow row = chosen;
    return row != null && act.run(() -> operators.deactivate(row.identity(), seen(row)))
        ? done("office_operators.deactivated", row.name())
        : null;
  }

  /** Takes the second factor of the chosen one away. */
  public @Nullable String resetFactor() {
    OperatorRow row = chosen;
    return row != null
            && act.run(
                () ->
                    factor.byEmail(reset.command(Population.OPERATOR, row.email(), door.device())))
        ? done("office_operators.reset.done", row.name())
        : null;
  }

  /** Whether the chosen one has a second factor that somebody else can take away. */
  public boolean isResettable() {
    return chosen != null && chosen.secured();
  }

  /** The roles of a row in the user's language. */
  public String roles(OperatorRow row) {
    return row.roles().isEmpty()
        ? "–"
        : row.roles().stream()
            .map(role -> text.get("shared.role." + role))
            .collect(Collectors.joining(", "));
  }

  private String done(String key, String name) {
    return act.done(key, name).to("/office/operators.xhtml");
  }

  private static Set<Role> seen(OperatorRow row) {
    return row.roles().isEmpty() ? EnumSet.noneOf(Role.class) : EnumSet.copyOf(row.roles());
  }

  public List<OperatorRow> getRows() {
    return rows;
  }

  public @Nullable OperatorRow getChosen() {
    return chosen;
  }

  public OperatorFields getFields() {
    return fields;
  }

  public OperatorFields getChange() {
    return change;
  }

  public FactorResetFields getReset() {
    return reset;
  }

  public String getRequestKey() {
    return requestKey;
  }

  public void setRequestKey(String requestKey) {
    this.requestKey = requestKey;
  }
}
