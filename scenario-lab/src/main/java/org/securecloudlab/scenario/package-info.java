/**
 * Scenarios: what happens to a cloud, what is expected, and what came of it.
 *
 * <p>{@link org.securecloudlab.scenario.ScenarioReader} reads the YAML, {@link org.securecloudlab.scenario.ScenarioRunner} runs
 * one replication as a pure function of (cloud, scenario, seed, replication), {@link
 * org.securecloudlab.scenario.report.RunReport} is the answer as a value.
 */
@NullMarked
package org.securecloudlab.scenario;

import org.jspecify.annotations.NullMarked;
