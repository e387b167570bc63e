/**
 * What differs between two clouds, record by record and field by field. A record is the same one when its key is (a host's name and
 * node, anything else's id or name); order does not count.
 */
@NullMarked
package org.securecloudlab.cloud.diff;

import org.jspecify.annotations.NullMarked;
