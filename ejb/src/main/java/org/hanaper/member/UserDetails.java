package org.hanaper.member;

import java.io.Serializable;

/**
 * What an account notes about its user; another account of the same person notes its own.
 *
 * @param name the name, 1 to 100 characters
 * @param mobile the mobile number with the country's code, empty for none
 * @param designation the position, 3 to 64 characters with a letter, or empty
 * @param employeeId the organisation's own number for the person, at most 50 characters, or empty
 */
public record UserDetails(String name, String mobile, String designation, String employeeId)
    implements Serializable {}
