@NullMarked
package org.securecloudlab.scenario.migration;

import org.jspecify.annotations.NullMarked;
