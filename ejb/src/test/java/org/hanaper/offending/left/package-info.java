/** Breaks rules for {@code ArchitectureRulesFailTest}; uses the right without saying so. */
@Feature(
    name = "offending.left",
    mayUse = {"offending.nobody"})
package org.hanaper.offending.left;

import org.hanaper.Feature;
