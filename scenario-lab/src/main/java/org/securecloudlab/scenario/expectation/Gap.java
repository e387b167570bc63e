package org.securecloudlab.scenario.expectation;

import java.util.Optional;

/**
 * A figure that could not be judged.
 *
 * @param figure as the expectation writes it
 * @param missingStage the stage that would tell it, when this build lacks that stage; empty when there were no samples
 */
public record Gap(String figure, Optional<String> missingStage) {}
