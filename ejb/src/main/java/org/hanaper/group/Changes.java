package org.hanaper.group;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Says in a few words what an edit changed, for the audit. */
final class Changes {

  private final List<String> found = new ArrayList<>();

  private Changes() {}

  static String between(GroupView before, EditGroup form) {
    Changes changes = new Changes();
    changes.note("name", before.row().name(), form.name().strip());
    changes.note("description", before.description(), form.description().strip());
    changes.note("mode", before.row().mode(), form.mode());
    changes.note("limit", before.row().limit(), form.limit());
    changes.note("restricted", before.restricted(), form.restricted());
    changes.note("users", before.users().size(), form.users().size());
    if (form.logo() != null) {
      changes.found.add(form.logo().isRemoval() ? "logo removed" : "logo changed");
    }
    if (form.restartCounting()) {
      changes.found.add("counting restarted at " + before.row().spent());
    }
    return String.join("; ", changes.found);
  }

  private void note(String what, @Nullable Object before, @Nullable Object after) {
    if (!Objects.equals(before, after)) {
      found.add(what + ": " + before + " -> " + after);
    }
  }
}
