package org.hanaper.web.member;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hanaper.access.NotAllowed;
import org.hanaper.bulk.ImportColumn;
import org.hanaper.bulk.ImportId;
import org.hanaper.bulk.ImportLine;
import org.hanaper.bulk.UserImports;
import org.hanaper.shared.NotFound;
import org.hanaper.web.shared.Attachment;
import org.hanaper.web.shared.Csv;
import org.hanaper.web.shared.Me;
import org.hanaper.web.shared.Sheet;
import org.hanaper.web.shared.Text;
import org.jspecify.annotations.Nullable;

/**
 * The files of an import: the template without a number, the result line by line with one. A result
 * can be corrected and uploaded again as it is.
 */
@WebServlet("/member/import-file")
public class MemberImportFiles extends HttpServlet {

  private static final long serialVersionUID = 1L;

  @EJB UserImports imports;
  @Inject ImportTexts texts;
  @Inject Text text;
  @Inject Me me;
  @Inject Clock clock;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String id = request.getParameter("id");
    try {
      if (id == null) {
        // asks for the same right as an upload
        imports.recent();
        template(response);
      } else {
        result(response, key(id));
      }
    } catch (NotFound e) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
    } catch (NotAllowed e) {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
  }

  private void template(HttpServletResponse response) throws IOException {
    Sheet csv = begin(response, "users_template");
    csv.row(headings().toArray());
    csv.flush();
  }

  private void result(HttpServletResponse response, ImportId id) throws IOException {
    List<ImportLine> lines = imports.portion(id, 0);
    Sheet csv = begin(response, "users_result_" + me.getAccountNumber());
    List<@Nullable Object> first = new ArrayList<>();
    first.add(texts.heading(ImportColumn.LINE));
    first.add(texts.heading(ImportColumn.RESULT));
    first.add(texts.heading(ImportColumn.REMARK));
    first.addAll(headings());
    csv.row(first.toArray());
    while (!lines.isEmpty()) {
      for (ImportLine line : lines) {
        csv.row(cells(line));
      }
      csv.flush();
      lines = imports.portion(id, lines.get(lines.size() - 1).number());
    }
  }

  private @Nullable Object[] cells(ImportLine line) {
    List<@Nullable Object> cells = new ArrayList<>();
    cells.add(line.number());
    cells.add(text.get("member_imported.line." + line.state()));
    cells.add(texts.sentences(line.problems()));
    columns().forEach(column -> cells.add(line.cell(column)));
    return cells.toArray();
  }

  private List<String> headings() {
    return columns().stream().map(texts::heading).toList();
  }

  private static List<ImportColumn> columns() {
    return Arrays.stream(ImportColumn.values()).filter(ImportColumn::isOfTheUser).toList();
  }

  private Sheet begin(HttpServletResponse response, String name) throws IOException {
    return Csv.marked(new Attachment(response, clock).text(name, "csv", "text/csv"));
  }

  private static ImportId key(String id) {
    if (!id.matches("[1-9][0-9]{0,17}")) {
      throw new NotFound("user_import");
    }
    return new ImportId(Long.parseLong(id));
  }
}
