/** Breaks rules for {@code ArchitectureRulesFailTest}; in a circle with the left. */
@Feature(
    name = "offending.right",
    mayUse = {"offending.left"})
package org.hanaper.offending.right;

import org.hanaper.Feature;
