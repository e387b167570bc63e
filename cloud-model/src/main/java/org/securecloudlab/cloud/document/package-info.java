/**
 * The cloud as a document of our own: JSON (the records as they are) and YAML (the same keys, with templates, counts and
 * defaults for clouds that do not exist yet).
 *
 * <p>Reading never throws for what a document contains; it returns every problem with path and line. Writing and reading
 * back gives an equal cloud.
 */
@NullMarked
package org.securecloudlab.cloud.document;

import org.jspecify.annotations.NullMarked;
