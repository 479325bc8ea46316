package org.hanaper.group;

import org.hanaper.audit.Changes;

/** What an edit of a group changed, for the audit. */
final class GroupDifference {

  private GroupDifference() {}

  static String between(GroupView before, EditGroup form) {
    Changes changes =
        new Changes()
            .note("name", before.row().name(), form.name().strip())
            .note("description", before.description(), form.description().strip())
            .note("mode", before.row().mode(), form.mode())
            .note("limit", before.row().limit(), form.limit())
            .note("restricted", before.restricted(), form.restricted())
            .note("users", before.users().size(), form.users().size());
    if (form.logo() != null) {
      changes.note(form.logo().isRemoval() ? "logo removed" : "logo changed");
    }
    if (form.restartCounting()) {
      changes.note("counting restarted at " + before.row().spent());
    }
    return changes.toString();
  }
}
