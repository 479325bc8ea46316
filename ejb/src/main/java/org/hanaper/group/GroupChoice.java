package org.hanaper.group;

import java.io.Serializable;
import org.hanaper.shared.GroupId;

/**
 * A group as the order form offers it.
 *
 * @param id the group
 * @param name its name
 * @param mode who pays
 */
public record GroupChoice(GroupId id, String name, FinanceMode mode) implements Serializable {}
