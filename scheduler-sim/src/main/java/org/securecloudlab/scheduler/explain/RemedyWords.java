package org.securecloudlab.scheduler.explain;

import java.util.List;
import java.util.Optional;
import org.securecloudlab.cloud.Sentence;

/** What obstacles and filters say would have to be different, as sentences: each is of one of a few forms, or stays as it is. */
final class RemedyWords {
    private static final List<Sentence> WHOLE = List.of(
            Sentence.of("scheduler.enabled", "its compute service were enabled"),
            Sentence.of("scheduler.enabled-up", "its compute service were enabled and up"),
            Sentence.of("scheduler.no-zone", "no availability zone were asked"),
            Sentence.of("scheduler.other-hosts", "other hosts were allowed"),
            Sentence.of("scheduler.offered", "placement offered it"),
            Sentence.of("scheduler.soft-affinity", "the group were soft-affinity"),
            Sentence.of("scheduler.soft-anti-affinity", "the group were soft-anti-affinity"));

    private static final String OFF = " were off";
    private static final String THERE = " were there";
    private static final String NOT_ASKED = " were not asked";
    private static final String UNITS = "the units of ";
    private static final String OTHER_UNITS = " were other ones";
    private static final String WERE = " were ";

    private RemedyWords() {}

    /** The sentence; what has another form stays as it is. */
    static Sentence of(String change) {
        Optional<Sentence> whole =
                WHOLE.stream().filter(each -> each.english().equals(change)).findFirst();
        if (whole.isPresent()) {
            return whole.get();
        }
        if (change.endsWith(OFF)) {
            return Sentence.of("scheduler.off", "{0} were off", before(change, OFF));
        }
        if (change.endsWith(THERE)) {
            return Sentence.of("scheduler.there", "{0} were there", before(change, THERE));
        }
        if (change.endsWith(NOT_ASKED)) {
            return Sentence.of("scheduler.not-asked", "{0} were not asked", before(change, NOT_ASKED));
        }
        if (change.startsWith(UNITS) && change.endsWith(OTHER_UNITS)) {
            String resource = before(change, OTHER_UNITS).substring(UNITS.length());
            return Sentence.of("scheduler.units", "the units of {0} were other ones", resource);
        }
        int were = change.lastIndexOf(WERE);
        String value = were < 0 ? "" : change.substring(were + WERE.length());
        return value.matches("[0-9.]+")
                ? Sentence.of("scheduler.were", "{0} were {1}", change.substring(0, were), value)
                : Sentence.of("scheduler.other", "{0}", change);
    }

    private static String before(String change, String end) {
        return change.substring(0, change.length() - end.length());
    }
}
