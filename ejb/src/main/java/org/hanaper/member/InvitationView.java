package org.hanaper.member;

import java.io.Serializable;

/**
 * What the holder of a good invitation sees.
 *
 * @param accountName who invites
 * @param email where it went
 */
public record InvitationView(String accountName, String email) implements Serializable {}
