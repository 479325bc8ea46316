package org.hanaper.identity;

import java.io.Serializable;

/**
 * How a person who is added to an account is called and reached.
 *
 * @param name the name
 * @param email the address
 * @param mobile the mobile number with the country's code, empty for none
 * @param language the language of the mail to somebody new, e.g. {@code en}
 */
public record Contact(String name, String email, String mobile, String language)
    implements Serializable {}
