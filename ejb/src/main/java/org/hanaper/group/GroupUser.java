package org.hanaper.group;

import java.io.Serializable;
import org.hanaper.shared.MembershipId;

/**
 * A member who may be chosen for a group.
 *
 * @param id the membership
 * @param name the person's name
 * @param email the person's address
 * @param employeeId the account's number for the person, empty without one
 * @param role the role's name
 * @param status the membership's status
 */
public record GroupUser(
    MembershipId id, String name, String email, String employeeId, String role, String status)
    implements Serializable {}
