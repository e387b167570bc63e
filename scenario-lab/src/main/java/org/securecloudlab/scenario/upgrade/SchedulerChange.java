package org.securecloudlab.scenario.upgrade;

import java.util.List;
import java.util.Optional;
import org.securecloudlab.cloud.Sentence;

/** What the scheduler's remedies say, as sentences: the scheduler says them in English, each of one of a few forms. */
final class SchedulerChange {
    private static final List<Sentence> WHOLE = List.of(
            Sentence.of("scheduler.enabled", "its compute service were enabled"),
            Sentence.of("scheduler.enabled-up", "its compute service were enabled and up"),
            Sentence.of("scheduler.no-zone", "no availability zone were asked"),
            Sentence.of("scheduler.other-hosts", "other hosts were allowed"),
            Sentence.of("scheduler.soft-affinity", "the group were soft-affinity"),
            Sentence.of("scheduler.soft-anti-affinity", "the group were soft-anti-affinity"));

    private static final String OFF = " were off";
    private static final String THERE = " were there";
    private static final String WERE = " were ";

    private SchedulerChange() {}

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
        int were = change.lastIndexOf(WERE);
        String value = were < 0 ? "" : change.substring(were + WERE.length());
        return value.matches("[0-9.]+")
                ? Sentence.of("scheduler.were", "{0} were {1}", change.substring(0, were), value)
                : Sentence.of("upgrade.scheduler", "{0}", change);
    }

    private static String before(String change, String end) {
        return change.substring(0, change.length() - end.length());
    }
}
