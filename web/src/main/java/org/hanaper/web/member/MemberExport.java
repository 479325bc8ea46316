package org.hanaper.web.member;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import org.hanaper.access.NotAllowed;
import org.hanaper.member.UserQuestion;
import org.hanaper.member.UserRow;
import org.hanaper.member.Users;
import org.hanaper.web.shared.Attachment;
import org.hanaper.web.shared.Me;
import org.hanaper.web.shared.Sheet;
import org.hanaper.web.shared.Text;
import org.jspecify.annotations.Nullable;

/** Gives the filtered users as CSV, portion by portion, so that their number doesn't matter. */
@WebServlet("/member/export")
public class MemberExport extends HttpServlet {

  private static final long serialVersionUID = 1L;
  private static final List<String> HEADINGS =
      List.of(
          "name",
          "email",
          "mobile",
          "designation",
          "employee_id",
          "role",
          "state",
          "groups",
          "created",
          "last_seen");

  @EJB Users users;
  @Inject Text text;
  @Inject Me me;
  @Inject Clock clock;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    MemberQuery query = new MemberQuery();
    query.setQ(request.getParameter("q"));
    query.setRole(request.getParameter("role"));
    query.setState(request.getParameter("state"));
    UserQuestion question = query.question();
    try {
      List<UserRow> rows = users.portion(question, null);
      write(response, question, rows);
    } catch (NotAllowed e) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
  }

  private void write(HttpServletResponse response, UserQuestion question, List<UserRow> first)
      throws IOException {
    Attachment file = new Attachment(response, clock);
    try (Sheet csv = file.table("users_" + me.getAccountNumber(), "", "csv")) {
      csv.row(HEADINGS.stream().map(each -> text.get("member." + each)).toArray());
      csv.rows(first, last -> users.portion(question, last.id()), this::cells);
    }
  }

  private @Nullable Object[] cells(UserRow row) {
    return new @Nullable Object[] {
      row.name(),
      row.email(),
      row.details().mobile(),
      row.details().designation(),
      row.details().employeeId(),
      text.get("shared.role." + row.role()),
      text.get("member.state." + row.state()),
      text.get(row.restricted() ? "member.groups.chosen" : "member.groups.all"),
      row.createdAt(),
      row.lastSeen()
    };
  }
}
