package org.hanaper.web.signin;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.hanaper.member.InvitationDoor;
import org.hanaper.member.InvitationView;
import org.hanaper.member.UserDetails;
import org.hanaper.web.shared.Act;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** The form that an invitee fills in; opening it changes nothing. */
@Named
@ViewScoped
public class SigninInvitationPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @EJB InvitationDoor door;
  @Inject Act act;

  private String token = "";
  private @Nullable InvitationView invitation;
  private boolean answered;
  private String name = "";
  private String mobile = "";
  private String designation = "";
  private String employeeId = "";

  public void load() {
    invitation = door.look(token).orElse(null);
  }

  public void answer() {
    answered =
        act.run(() -> door.answer(token, new UserDetails(name, mobile, designation, employeeId)));
  }

  public @Nullable InvitationView getInvitation() {
    return invitation;
  }

  public boolean isAnswered() {
    return answered;
  }

  public String getToken() {
    return token;
  }

  public void setToken(@Nullable String token) {
    this.token = text(token);
  }

  public String getName() {
    return name;
  }

  public void setName(@Nullable String name) {
    this.name = text(name);
  }

  public String getMobile() {
    return mobile;
  }

  public void setMobile(@Nullable String mobile) {
    this.mobile = text(mobile);
  }

  public String getDesignation() {
    return designation;
  }

  public void setDesignation(@Nullable String designation) {
    this.designation = text(designation);
  }

  public String getEmployeeId() {
    return employeeId;
  }

  public void setEmployeeId(@Nullable String employeeId) {
    this.employeeId = text(employeeId);
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value;
  }
}
