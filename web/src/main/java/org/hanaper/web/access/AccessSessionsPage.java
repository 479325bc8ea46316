package org.hanaper.web.access;

import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.hanaper.identity.OwnSession;
import org.hanaper.identity.OwnSessions;
import org.hanaper.web.shared.Act;
import org.hanaper.web.shared.DeviceNames;
import org.omnifaces.cdi.ViewScoped;

/** 'Sessions': where one is signed in, and ending what isn't wanted. */
@Named
@ViewScoped
public class AccessSessionsPage implements Serializable {

  private static final long serialVersionUID = 1L;

  @EJB OwnSessions sessions;
  @Inject Act act;
  @Inject DeviceNames devices;

  private final ArrayList<OwnSession> rows = new ArrayList<>();

  /** Reads the list. */
  public void load() {
    rows.clear();
    rows.addAll(sessions.list());
  }

  /** Ends one session. */
  public void end(OwnSession row) {
    if (act.run(() -> sessions.end(row.id()))) {
      act.done("access_sessions.ended", devices.of(row.agent()));
    }
    load();
  }

  /** Ends all but this one. */
  public void endOthers() {
    if (act.run(sessions::endOthers)) {
      act.done("access_sessions.others_ended");
    }
    load();
  }

  /** Whether there is any beside this one. */
  public boolean isWithOthers() {
    return rows.stream().anyMatch(row -> !row.here());
  }

  public List<OwnSession> getRows() {
    return List.copyOf(rows);
  }
}
