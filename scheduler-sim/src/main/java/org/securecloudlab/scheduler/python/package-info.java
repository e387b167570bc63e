/**
 * The few rules of Python's numbers and texts that show through nova's decisions: how {@code float()} and {@code int()} read text, and
 * how {@code str()} writes values. Source: The Python Language Reference 3.11 and Library Reference, "Built-in Functions".
 */
@NullMarked
package org.securecloudlab.scheduler.python;

import org.jspecify.annotations.NullMarked;
