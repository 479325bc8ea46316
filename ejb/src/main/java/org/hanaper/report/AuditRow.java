package org.hanaper.report;

import java.io.Serializable;
import java.time.Instant;

/**
 * One entry of the audit.
 *
 * @param id its key, which grows with time
 * @param at when it happened
 * @param actor who did it
 * @param actorKind MEMBER, OPERATOR, SYSTEM or VISITOR
 * @param address from where, empty for the system
 * @param activity what was done, in capitals
 * @param target the kind of thing it was done to
 * @param targetId which one
 * @param done false when it was tried and refused
 * @param details the change in a few words
 */
public record AuditRow(
    long id,
    Instant at,
    String actor,
    String actorKind,
    String address,
    String activity,
    String target,
    String targetId,
    boolean done,
    String details)
    implements Serializable {}
