package org.securecloudlab.scenario.operation;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.oslo.OptionSpec;
import org.securecloudlab.cloud.oslo.OptionTable;
import org.securecloudlab.scenario.stage.LifeCycle;
import org.securecloudlab.scheduler.NovaScheduler;
import org.securecloudlab.scheduler.Scheduler;

/** The options of nova.conf that mean something to this build: the scheduler's, and those that stages and operations name. */
final class ChangeableOptions {
    private final Scheduler scheduler = NovaScheduler.of(Cloud.empty("trial"));
    private final Set<String> others;

    private ChangeableOptions(Set<String> others) {
        this.others = others;
    }

    static ChangeableOptions ofThisBuild() {
        Set<String> options = new TreeSet<>();
        LifeCycle.ofThisBuild().stages().forEach(stage -> options.addAll(stage.novaOptions()));
        Operations.ofThisBuild().all().forEach(operation -> options.addAll(operation.novaOptions()));
        return new ChangeableOptions(options);
    }

    /** The value as it is read; empty when it cannot be, of which the input was told. */
    Optional<String> value(OperationInput input, String option, String text) {
        return others.contains(option) && !scheduler.reads(option)
                ? typed(input, option, text)
                : tried(input, option, text);
    }

    /** A scheduler without hosts reads options like any other. */
    private Optional<String> tried(OperationInput input, String option, String text) {
        try {
            scheduler.configure(option, text);
            return Optional.of(text);
        } catch (IllegalArgumentException e) {
            input.problem(
                    "nova." + option,
                    text,
                    "an option that this build reads, with a value that it can read",
                    Objects.requireNonNullElse(e.getMessage(), "") + "; of other parts of nova: "
                            + String.join(", ", others));
            return Optional.empty();
        }
    }

    /** By its type in nova 26.2.2; an option that nova lacks is a stage's own and taken as it stands. */
    private static Optional<String> typed(OperationInput input, String option, String text) {
        int dot = option.indexOf('.');
        Optional<OptionSpec> known = OptionTable.nova().find(option.substring(0, dot), option.substring(dot + 1));
        try {
            return Optional.of(known.map(spec -> spec.type().parse(text).text()).orElse(text));
        } catch (IllegalArgumentException e) {
            input.problem("nova." + option, text, Objects.requireNonNullElse(e.getMessage(), "another value"), "");
            return Optional.empty();
        }
    }
}
