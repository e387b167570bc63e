/**
 * What a scenario expects of its figures: a small expression language, judged in three-valued logic.
 *
 * <p>Grammar and meaning are in {@code docs/expectations.md}. {@link org.securecloudlab.scenario.expectation.Expectations} checks
 * and judges; {@link org.securecloudlab.scenario.expectation.Expression} is one parsed expectation, {@link
 * org.securecloudlab.scenario.expectation.ExpectationOutcome} what came of it.
 *
 * <p>An expectation is judged in each replication and holds if it holds in all; {@code in 95%} relaxes it. {@code mean(f)} and
 * {@code pooled.p99(f)} are judged once over all replications. A percentile of no samples is not judged; a figure of a stage that
 * this build lacks is not judged, names the stage and counts as failed.
 *
 * <p>Units: values are compared in the base unit of their {@link org.securecloudlab.scenario.figure.Dimension}.
 *
 * <p>Source: the logic is Kleene's strong three-valued logic (Introduction to Metamathematics, 1952, section 64).
 *
 * <p>Limits: no arithmetic. A figure that is a sum or a ratio of others is reported as a figure of its own.
 */
@NullMarked
package org.securecloudlab.scenario.expectation;

import org.jspecify.annotations.NullMarked;
