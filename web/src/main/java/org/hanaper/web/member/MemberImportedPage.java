package org.hanaper.web.member;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.hanaper.bulk.ImportId;
import org.hanaper.bulk.ImportLine;
import org.hanaper.bulk.ImportState;
import org.hanaper.bulk.ImportView;
import org.hanaper.bulk.LineState;
import org.hanaper.bulk.UserImports;
import org.hanaper.shared.NotFound;
import org.hanaper.shared.Slice;
import org.hanaper.web.shared.Act;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.ViewScoped;

/** One import: what is wrong before it starts, how far it is, and what became of each line. */
@Named
@ViewScoped
public class MemberImportedPage implements Serializable {

  private static final long serialVersionUID = 1L;
  private static final String PAGE = "/member/imported.xhtml";

  @EJB UserImports imports;
  @Inject Act act;
  @Inject ImportTexts texts;

  private String id = "";
  private String state = "";
  private String after = "";
  private @Nullable ImportView row;
  private Slice<ImportLine> slice = new Slice<>(List.of(), null, null);

  public void load() {
    if (!id.matches("[1-9][0-9]{0,17}")) {
      throw new NotFound("user_import");
    }
    row = imports.view(key());
    slice = imports.lines(key(), shown(), after);
  }

  public @Nullable String start() {
    return act.run(() -> imports.start(key())) ? act.to(PAGE, "id", id) : null;
  }

  public @Nullable String stop() {
    return act.run(() -> imports.stop(key()))
        ? act.done("member_imported.stopped").to(PAGE, "id", id)
        : null;
  }

  private ImportId key() {
    return new ImportId(Long.parseLong(id));
  }

  private @Nullable LineState shown() {
    return Arrays.stream(LineState.values())
        .filter(each -> each.name().equals(state))
        .findFirst()
        .orElse(null);
  }

  /** What is wrong in a line, in whole sentences. */
  public String problems(ImportLine line) {
    return texts.sentences(line.problems());
  }

  public boolean isRunning() {
    return row != null && row.state() == ImportState.RUNNING;
  }

  /** Whether there is something to start. */
  public boolean isStartable() {
    return row != null && row.state() == ImportState.CHECKED && row.counts().ready() > 0;
  }

  public @Nullable ImportView getRow() {
    return row;
  }

  public Slice<ImportLine> getSlice() {
    return slice;
  }

  public String getId() {
    return id;
  }

  public void setId(@Nullable String id) {
    this.id = id == null ? "" : id;
  }

  public String getState() {
    return state;
  }

  public void setState(@Nullable String state) {
    this.state = state == null ? "" : state;
  }

  public String getAfter() {
    return after;
  }

  public void setAfter(@Nullable String after) {
    this.after = after == null ? "" : after;
  }
}
