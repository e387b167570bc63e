/**
 * Rules about files: what oslo.config 9.0.0 makes of their text, and who may read and write them.
 *
 * Source: oslo.config's own behaviour, tried out option by option; the checklists of the guide for owners and modes.
 * Findings about text show the text as written, because there is no converted value.
 */
@NullMarked
package org.securecloudlab.cloud.review.files;

import org.jspecify.annotations.NullMarked;
