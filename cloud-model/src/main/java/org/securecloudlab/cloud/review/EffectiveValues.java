package org.securecloudlab.cloud.review;

import java.util.Comparator;
import java.util.List;
import org.securecloudlab.cloud.oslo.Assignment;
import org.securecloudlab.cloud.oslo.Reading;

/** What a service reads for its options, and where that comes from. */
public final class EffectiveValues {
    private static final Comparator<Reading> BY_NAME = Comparator.<Reading, String>comparing(
                    r -> r.option().group())
            .thenComparing(r -> r.option().name());

    private EffectiveValues() {}

    /** The options that files set, sorted; with all others too, if asked for. */
    public static List<Reading> of(ServiceConfig service, boolean defaults) {
        return (defaults ? service.everything() : service.settings())
                .stream().sorted(BY_NAME).toList();
    }

    /** Where a value comes from: file and line, under which old name, or the default of which release. */
    public static String origin(Reading reading, ServiceConfig service, Release release) {
        if (reading.assignment().isEmpty()) {
            return reading.option().defaultValue().isEmpty()
                    ? "no default, or one that depends on the machine"
                    : "default of " + release.of(service);
        }
        Assignment assignment = reading.assignment().get();
        String present = reading.option().group() + "/" + reading.option().name();
        String written = assignment.group() + "/" + assignment.key();
        return reading.file().orElse(service.name()) + ":" + assignment.line()
                + (written.equals(present) ? "" : ", as [" + assignment.group() + "] " + assignment.key());
    }
}
