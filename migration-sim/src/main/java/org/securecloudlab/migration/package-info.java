/** Live migration: time, downtime, exposure, loss; rolling upgrades. */
@NullMarked
package org.securecloudlab.migration;

import org.jspecify.annotations.NullMarked;
