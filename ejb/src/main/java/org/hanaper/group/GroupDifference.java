package org.hanaper.group;

import org.hanaper.audit.Changes;

/** What an edit of a group changed, for the audit. */
final class GroupDifference {

  private GroupDifference() {}

  static String between(GroupView before, EditGroup form) {
    Changes changes =
        Changes.none()
            .with("name", before.row().name(), form.name().strip())
            .with("description", before.description(), form.description().strip())
            .with("mode", before.row().mode(), form.mode())
            .with("limit", before.row().limit(), form.limit())
            .with("restricted", before.restricted(), form.restricted())
            .with("users", before.users().size(), form.users().size());
    if (form.logo() != null) {
      changes = changes.with(form.logo().isRemoval() ? "logo removed" : "logo changed");
    }
    if (form.restartCounting()) {
      changes = changes.with("counting restarted at " + before.row().spent());
    }
    return changes.inWords();
  }
}
