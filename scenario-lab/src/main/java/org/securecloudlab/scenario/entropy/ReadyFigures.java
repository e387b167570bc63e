package org.securecloudlab.scenario.entropy;

import static org.securecloudlab.scenario.figure.FigureDefinition.sample;
import static org.securecloudlab.scenario.figure.FigureDefinition.value;

import java.util.List;
import org.securecloudlab.scenario.figure.FigureDefinition;

/** The figures of the stage {@code ready}. */
final class ReadyFigures {
    static final String STAGE = "ready";
    static final String READY = "boot.ready";
    static final String BEFORE = "boot.ready.before";
    static final String WAIT = "entropy.wait";
    static final String SEED = "entropy.seed";
    static final String STARVING = "entropy.starving";
    static final String BY_PROCESSOR = "entropy.by.processor";
    static final String BY_DEVICE = "entropy.by.device";
    static final String BY_NOISE = "entropy.by.noise";
    static final String NO_HARDWARE = "entropy.unseeded";
    static final String TAKEN = "entropy.taken";

    static final List<FigureDefinition> ALL = List.of(
            sample(READY, "s", STAGE, "From the request until an instance has random numbers and is ready"),
            sample(BEFORE, "s", STAGE, "The part of boot.ready before its programs wanted random numbers"),
            sample(WAIT, "s", STAGE, "The part of boot.ready that was a wait for random numbers"),
            sample(SEED, "s", STAGE, "From wanting random numbers until the first buffer of the device was in"),
            value(STARVING, "instances", STAGE, "Instances that still wait for random numbers at the end"),
            value(BY_PROCESSOR, "instances", STAGE, "Instances made ready by their processor's instruction"),
            value(BY_DEVICE, "instances", STAGE, "Instances made ready by their virtio-rng device"),
            value(BY_NOISE, "instances", STAGE, "Instances made ready by timing noise or interrupts of their own"),
            value(NO_HARDWARE, "instances", STAGE, "Instances that no hardware of the host has seeded at the end"),
            value(TAKEN, "bit", STAGE, "What instances took from hardware of their hosts"));

    private ReadyFigures() {}
}
