/**
 * Rules about moving instances in configuration and policy files.
 *
 * Source: guide M3 and M4, nova's option help and its policy names of today.
 */
@NullMarked
package org.securecloudlab.migration.review;

import org.jspecify.annotations.NullMarked;
