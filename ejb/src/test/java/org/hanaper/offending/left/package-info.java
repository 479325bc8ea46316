/** Breaks rules for {@code ArchitectureRulesFailTest}; uses the right without saying so. */
@Feature(
    name = "offending.left",
    mayUse = {})
package org.hanaper.offending.left;

import org.hanaper.Feature;
