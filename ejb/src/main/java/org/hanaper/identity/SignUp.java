package org.hanaper.identity;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.hanaper.access.Access;
import org.hanaper.access.Open;
import org.hanaper.account.AccountKind;
import org.hanaper.account.OpenAccount;
import org.hanaper.account.OrganizationType;
import org.hanaper.shared.InvalidInput;
import org.hanaper.store.Again;
import org.hanaper.store.Settings;
import org.jspecify.annotations.Nullable;

/**
 * Signing up: the same answer after the same time, whether or not the address is known; who owns it
 * learns the rest by mail (domain A.7).
 */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN)
public class SignUp {

  static final Duration EVEN_TIME = Duration.ofMillis(400);

  private static final Duration WINDOW = Duration.ofHours(1);
  private static final Set<String> COUNTRIES = Set.of(java.util.Locale.getISOCountries());
  private static final Set<String> LANGUAGES = Set.of("en", "fr");

  @Inject Access access;
  @Inject Registrations registrations;
  @Inject Throttle throttle;
  @Inject Whereabouts whereabouts;
  @Inject Settings settings;

  /** Whether the caller's form asks for a mobile number; decided once, when the form is shown. */
  @Open("visitors sign up")
  public MobileField mobileField() {
    return whereabouts
        .country(access.caller().address())
        .map(country -> country.equals("IN") ? MobileField.REQUIRED : MobileField.HIDDEN)
        .orElse(MobileField.OPTIONAL);
  }

  /**
   * Signs up an enterprise; an activation link is mailed.
   *
   * @param form as typed
   * @throws InvalidInput with all that is wrong in the form
   * @throws TooManyTries when too many sign-ups came from the caller's address
   */
  @Open("visitors sign up")
  public void asEnterprise(EnterpriseSignUp form) {
    sign(form, AccountKind.ENTERPRISE, null);
  }

  /**
   * Applies for a reseller's account; a confirmation is mailed, the link after approval only.
   *
   * @param reseller as typed
   * @throws InvalidInput with all that is wrong in the form
   * @throws TooManyTries when too many sign-ups came from the caller's address
   */
  @Open("visitors sign up")
  public void asReseller(ResellerSignUp reseller) {
    sign(reseller.form(), AccountKind.RESELLER, reseller.organizationType());
  }

  private void sign(EnterpriseSignUp form, AccountKind kind, @Nullable OrganizationType type) {
    Newcomer newcomer =
        new Newcomer(form, kind, type, Emails.plain(form.email()), mobile(form).orElse(""));
    check(newcomer);
    requireRoom();
    Patience.evenly(
        EVEN_TIME,
        () ->
            Again.whileMeeting(
                () -> {
                  registrations.register(newcomer);
                  return true;
                }));
  }

  private static void check(Newcomer newcomer) {
    EnterpriseSignUp form = newcomer.form();
    boolean wanted = form.mobileField() == MobileField.REQUIRED;
    boolean typed = form.mobileField() != MobileField.HIDDEN && !form.mobile().isBlank();
    new InvalidInput.Check()
        .that(PersonName.isOne(form.name()), "name", "NameNotUsable")
        .that(Emails.isOne(newcomer.email()), "email", "EmailNotUsable")
        .that(!(wanted || typed) || !newcomer.mobile().isEmpty(), "mobile", "MobileNotUsable")
        .that(
            OpenAccount.isName(form.organization().strip()),
            "organization",
            "OrganizationNameNotUsable")
        .that(
            newcomer.kind() != AccountKind.RESELLER || newcomer.organizationType() != null,
            "organizationType",
            "OrganizationTypeMissing")
        .that(COUNTRIES.contains(form.country()), "country", "CountryUnknown")
        .that(form.termsAccepted(), "termsAccepted", "TermsNotAccepted")
        .that(LANGUAGES.contains(form.language()), "language", "LanguageUnknown")
        .orRefuse();
  }

  private Optional<String> mobile(EnterpriseSignUp form) {
    boolean asked = form.mobileField() != MobileField.HIDDEN && !form.mobile().isBlank();
    String country = form.mobileField() == MobileField.REQUIRED ? "IN" : form.country();
    return asked ? Mobiles.read(form.mobile(), country) : Optional.empty();
  }

  private void requireRoom() {
    long most = settings.number("hanaper.signup.per-hour", 200);
    String client = Throttle.client(access.caller().address());
    if (!Again.whileMeeting(() -> throttle.admits("sign-up", client, most, WINDOW))) {
      throw new TooManyTries();
    }
  }
}
