/**
 * Advisories: which versions of which packages a flaw is in, how bad it is and whether it is being used.
 *
 * <p>Source: the OSV schema (ossf/osv-schema, docs/schema.md). An advisory is a value; the fields that a feed leaves free-form never
 * change a verdict and are not kept.
 */
@NullMarked
package org.securecloudlab.patch.advisory;

import org.jspecify.annotations.NullMarked;
