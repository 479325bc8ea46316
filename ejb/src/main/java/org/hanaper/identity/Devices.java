package org.hanaper.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.hanaper.shared.IdentityId;
import org.hanaper.store.Sql;
import org.jspecify.annotations.Nullable;

/** The devices from which somebody has signed in before, known by a secret in a cookie. */
@ApplicationScoped
class Devices {

  @Inject Sql sql;
  @Inject Clock clock;

  boolean knows(IdentityId identity, @Nullable String device) {
    return device != null
        && sql.update(
                "update known_device set seen_at = ? where identity_id = ? and device_hash = ?",
                clock.instant(),
                identity.value(),
                Secrets.hash(device))
            == 1;
  }

  /**
   * Remembers a device; one that somebody else has used keeps its secret.
   *
   * @return the secret to give to the device, null when it keeps the one it has
   */
  @Nullable String remember(IdentityId identity, @Nullable String device) {
    if (device != null && isKnown(device)) {
      insert(identity, device);
      return null;
    }
    String secret = Secrets.draw();
    insert(identity, secret);
    return secret;
  }

  private boolean isKnown(String device) {
    String hash = Secrets.hash(device);
    return sql.number("select count(*) from known_device where device_hash = ?", hash) > 0;
  }

  private void insert(IdentityId identity, String device) {
    sql.update(
        "insert into known_device (identity_id, device_hash, seen_at) values (?, ?, ?)",
        identity.value(),
        Secrets.hash(device),
        clock.instant());
  }
}
