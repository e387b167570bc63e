/** Tests of the search for the cheapest mix. */
@NullMarked
package org.securecloudlab.scenario.hosts.size;

import org.jspecify.annotations.NullMarked;
