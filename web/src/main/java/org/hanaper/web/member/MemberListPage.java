package org.hanaper.web.member;

import jakarta.ejb.EJB;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.hanaper.access.Role;
import org.hanaper.member.UserQuestion;
import org.hanaper.member.UserRow;
import org.hanaper.member.UserState;
import org.hanaper.member.Users;
import org.hanaper.shared.Slice;
import org.omnifaces.cdi.ViewScoped;

/** The list of the account's users, the newest ten first. */
@Named
@ViewScoped
public class MemberListPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @EJB Users users;

  private final MemberQuery query = new MemberQuery();
  private Slice<UserRow> slice = new Slice<>(List.of(), null, null);

  public void load() {
    slice =
        query.getSort().equals("name")
            ? users.byName(query.question(), query.getAfter())
            : users.list(query.question(), query.getAfter());
  }

  public MemberQuery getQuery() {
    return query;
  }

  public boolean isFiltered() {
    return !query.question().equals(UserQuestion.all()) || !query.getAfter().isEmpty();
  }

  public Slice<UserRow> getSlice() {
    return slice;
  }

  public List<Role> getRoles() {
    return Arrays.stream(Role.values()).filter(role -> !role.isOffice()).toList();
  }

  public UserState[] getStates() {
    return UserState.values();
  }
}
