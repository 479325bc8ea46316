package org.hanaper.identity;

import java.io.Serializable;

/**
 * What the holder of a link sees that lifts a block.
 *
 * @param email whose sign-in it is
 * @param byCode whether a code of the second factor is the proof; else the password is
 */
public record UnblockView(String email, boolean byCode) implements Serializable {}
