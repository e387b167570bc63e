package org.securecloudlab.entropy.source;

import java.util.Optional;
import org.securecloudlab.cloud.RandomSource;

/**
 * A type of source.
 *
 * @param id as models name it
 * @param kind what it is
 * @param title for people
 * @param lowBitsPerSecond the least that is reported
 * @param bitsPerSecond what to reckon with, sustained
 * @param highBitsPerSecond the most that is reported
 * @param startUpSeconds until its start-up health test has passed
 * @param underflowShare share of attempts that fail under load and are tried again
 * @param inEveryHost whether a host has it built in, and not one in a rack
 * @param evidence how well this is known: measured, source read, secondary, knowledge
 * @param source who says so
 * @param note what else to know
 */
public record SourceType(
        String id,
        RandomSource.Kind kind,
        String title,
        double lowBitsPerSecond,
        double bitsPerSecond,
        double highBitsPerSecond,
        double startUpSeconds,
        double underflowShare,
        boolean inEveryHost,
        String evidence,
        String source,
        Optional<String> note) {}
