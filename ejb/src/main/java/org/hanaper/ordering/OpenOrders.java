package org.hanaper.ordering;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.hanaper.group.GroupArchived;
import org.hanaper.store.Sql;

/** Keeps a group from being archived while orders of it are under way. */
@ApplicationScoped
class OpenOrders {

  @Inject Sql sql;

  void on(@Observes GroupArchived event) {
    long open =
        sql.number(
            """
            select count(*) from certificate_order
            where group_id = ? and status in ('PLACED', 'ACCEPTED', 'IN_PROGRESS')""",
            event.group().value());
    if (open > 0) {
      throw new GroupHasOpenOrders(event.name(), open);
    }
  }
}
