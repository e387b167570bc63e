@NullMarked
package org.securecloudlab.scenario.upgrade;

import org.jspecify.annotations.NullMarked;
