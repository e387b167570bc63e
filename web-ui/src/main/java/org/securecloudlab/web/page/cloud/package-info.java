/** Pages of stored clouds: list, map, hosts, instances, versions and their differences. */
@NullMarked
package org.securecloudlab.web.page.cloud;

import org.jspecify.annotations.NullMarked;
