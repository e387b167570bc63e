/**
 * The one JSON form of the records: field names as in the records, absent values and empty collections left out, maps in
 * key order, durations as ISO 8601. The same value always gives the same bytes.
 */
@NullMarked
package org.securecloudlab.cloud.json;

import org.jspecify.annotations.NullMarked;
