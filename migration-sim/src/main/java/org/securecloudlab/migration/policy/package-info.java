/**
 * Who may start a live migration by nova's policy (guide M4, first mitigation), by release. The guide's own rule names were removed from nova in
 * 14.0.0 (commit 1fba0bc166, May 2016): setting them forbids nothing today.
 */
@NullMarked
package org.securecloudlab.migration.policy;

import org.jspecify.annotations.NullMarked;
