/**
 * How soon a flaw has to be gone from a system, by several rules side by side, each with its reasons.
 *
 * <p>Sources: CISA BOD 26-04 (10 June 2026; table of CERTCC/SSVC {@code cisa_bod_26_04_1_0_0.csv}), which revokes BOD 22-01 and BOD
 * 19-02; CISA's SSVC levels ({@code cisa_coordinator_2_0_3.csv}); CVSS by FIRST's specifications, computed by a library. What a feed
 * does not state is derived from the CVSS vector and named as an assumption. Scores of different CVSS versions are never put in one
 * order. The company's own rule is a table that its users edit.
 */
@NullMarked
package org.securecloudlab.patch.urgency;

import org.jspecify.annotations.NullMarked;
