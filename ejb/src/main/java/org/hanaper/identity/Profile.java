package org.hanaper.identity;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.hanaper.access.Access;
import org.hanaper.access.Inside;
import org.hanaper.access.Needs;
import org.hanaper.access.Open;
import org.hanaper.access.Permission;
import org.hanaper.audit.Audit;
import org.hanaper.audit.Happening;
import org.hanaper.shared.IdentityId;
import org.hanaper.shared.InvalidInput;
import org.hanaper.shared.NotFound;
import org.hanaper.store.Sql;
import org.jspecify.annotations.Nullable;

/**
 * The caller's own data (issue 3, point 12). What an account notes about its user is another thing:
 * its administrators change that.
 */
@Stateless
public class Profile {

  private static final String OWN = "only the caller's own display is touched";
  private static final Set<String> LANGUAGES = Set.of("en", "fr");
  private static final Set<String> THEMES = Set.of("system", "light", "dark");

  @Inject Sql sql;
  @Inject Clock clock;
  @Inject Access access;
  @Inject Audit audit;
  @Inject Memberships memberships;

  /** The caller's data. */
  @Needs(Permission.PROFILE_EDIT)
  public ProfileView mine() {
    return sql.first(
            """
            select i.name, i.email, i.mobile, i.time_zone, i.language, i.theme,
              coalesce(e.email, '') as pending
            from login_identity i
            left join email_change e on e.identity_id = i.id and e.expires_at > ?
            where i.id = ?""",
            row ->
                new ProfileView(
                    row.text("name"),
                    row.text("email"),
                    row.text("pending"),
                    row.text("mobile"),
                    row.text("time_zone"),
                    row.text("language"),
                    row.text("theme")),
            clock.instant(),
            caller().value())
        .orElseThrow(() -> new NotFound("identity"));
  }

  /**
   * Saves the caller's data; the address of the sign-in has a way of its own.
   *
   * @param form what was typed
   * @throws InvalidInput with all that is wrong in the form
   */
  @Needs(Permission.PROFILE_EDIT)
  public void save(SaveProfile form) {
    ProfileView before = mine();
    InvalidInput.Check check = new InvalidInput.Check();
    Contact contact =
        memberships.read(
            check, new Contact(form.name(), before.email(), form.mobile(), form.language()));
    check
        .that(isZone(form.zone()), "zone", "ZoneUnknown")
        .that(LANGUAGES.contains(form.language()), "language", "LanguageUnknown")
        .that(THEMES.contains(form.theme()), "theme", "ThemeUnknown")
        .orRefuse();
    sql.update(
        """
        update login_identity set name = ?, mobile = ?, time_zone = ?, language = ?, theme = ?
        where id = ?""",
        contact.name(),
        contact.mobile(),
        form.zone(),
        form.language(),
        form.theme(),
        caller().value());
    audit.record(
        Happening.done(
            "PROFILE_SAVED",
            access.caller().account(),
            "identity",
            caller(),
            before.name()
                + ", "
                + before.mobile()
                + " -> "
                + contact.name()
                + ", "
                + contact.mobile()));
  }

  /** How the caller wants to see pages; empty for visitors. */
  @Open(OWN)
  public Optional<Display> display() {
    IdentityId identity = access.caller().identity();
    return identity == null
        ? Optional.empty()
        : sql.first(
            "select time_zone, language, theme from login_identity where id = ?",
            row -> new Display(row.text("time_zone"), row.text("language"), row.text("theme")),
            identity.value());
  }

  /**
   * Keeps language or theme that the caller has just chosen in a menu; does nothing for visitors.
   *
   * @param language the language, null to leave it; what isn't known is passed over
   * @param theme the theme, null to leave it; what isn't known is passed over
   */
  @Open(OWN)
  public void choose(@Nullable String language, @Nullable String theme) {
    IdentityId identity = access.caller().identity();
    if (identity == null) {
      return;
    }
    if (language != null && LANGUAGES.contains(language)) {
      sql.update("update login_identity set language = ? where id = ?", language, identity.value());
    }
    if (theme != null && THEMES.contains(theme)) {
      sql.update("update login_identity set theme = ? where id = ?", theme, identity.value());
    }
  }

  /**
   * The zone in which whoever reads mail at an address sees moments.
   *
   * @param email the address of a member or, where none has it, of an operator
   * @return UTC when nobody has it or none was chosen
   */
  @Inside
  public ZoneId zone(String email) {
    return sql.first(
            """
            select time_zone from login_identity where email = ?
            order by population fetch first row only""",
            row -> row.text("time_zone"),
            email)
        .filter(zone -> !zone.isEmpty() && isZone(zone))
        .map(ZoneId::of)
        .orElse(ZoneOffset.UTC);
  }

  private static boolean isZone(String zone) {
    return zone.isEmpty() || ZoneId.getAvailableZoneIds().contains(zone);
  }

  private IdentityId caller() {
    return access.caller().asPerson();
  }
}
