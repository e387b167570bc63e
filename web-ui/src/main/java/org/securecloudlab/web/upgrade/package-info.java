/** Rolling upgrades of stored clouds: REST and the page with the upgrade as a chart of hosts over time. Nothing is stored. */
@NullMarked
package org.securecloudlab.web.upgrade;

import org.jspecify.annotations.NullMarked;
