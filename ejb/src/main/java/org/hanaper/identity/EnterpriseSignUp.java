package org.hanaper.identity;

/**
 * The form 'Enterprise Account Sign-Up' (domain A.7).
 *
 * @param requestKey drawn when the form was made; a second sending does nothing
 * @param name the person's name
 * @param email the person's address
 * @param mobile empty when not shown or not wanted
 * @param mobileField what the house had decided about the mobile number when it showed the form
 * @param organization the organisation's name
 * @param country ISO 3166-1 alpha-2
 * @param termsAccepted whether the terms were ticked
 * @param language the language of the page
 */
public record EnterpriseSignUp(
    String requestKey,
    String name,
    String email,
    String mobile,
    MobileField mobileField,
    String organization,
    String country,
    boolean termsAccepted,
    String language) {}
