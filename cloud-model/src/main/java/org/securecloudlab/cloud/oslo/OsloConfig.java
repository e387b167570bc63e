package org.securecloudlab.cloud.oslo;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What options are worth, given configuration files in the order in which the service gets them ({@code ConfigOpts} of
 * oslo.config 9.0.0): later files win, in a file the last assignment wins, an old name counts like the present one, references are
 * replaced by converted values.
 */
public final class OsloConfig {
    private final OptionTable table;
    private final List<ConfigFile> files;
    /** Many rules ask for the same few options. */
    private final Map<String, Reading> known = new ConcurrentHashMap<>();

    /**
     * Joins files.
     *
     * @param files first to last; the last wins
     */
    public OsloConfig(OptionTable table, List<ConfigFile> files) {
        this.table = table;
        this.files = List.copyOf(files);
    }

    /** Reads an option by its group (lower case, except {@code DEFAULT}) and present name; empty when no such option exists. */
    public Optional<Reading> read(String group, String name) {
        return table.find(group, name).map(this::read);
    }

    /** Every known option that a file sets, each once, in the order of the files. */
    public List<Reading> settings() {
        Map<String, OptionSpec> options = new LinkedHashMap<>();
        for (ConfigFile file : files) {
            for (Assignment each : file.assignments()) {
                table.find(each.path()).ifPresent(option -> options.putIfAbsent(option.key(), option));
            }
        }
        return options.values().stream().map(this::read).toList();
    }

    /** Every option of the table, set or not. */
    public List<Reading> everything() {
        return table.options().stream().map(this::read).toList();
    }

    /** Every assignment that no option reads: a plugin's, a misspelt one, or one in a section that differs. */
    public List<Assignment> unknown() {
        return files.stream()
                .flatMap(file -> file.assignments().stream())
                .filter(each -> table.find(each.path()).isEmpty())
                .toList();
    }

    private Reading read(OptionSpec option) {
        Reading before = known.get(option.key());
        if (before != null) {
            return before;
        }
        Reading reading = asService(option);
        known.put(option.key(), reading);
        return reading;
    }

    /** As a service sees it: for an option of {@code DEFAULT}, oslo.config turns every failed reference into one and the same error. */
    private Reading asService(OptionSpec option) {
        Reading reading = read(option, new LinkedHashSet<>());
        Optional<Reading.Failure> failure = option.group().equals("DEFAULT")
                ? reading.failure().map(Reading.Failure::ofDefaultGroup)
                : reading.failure();
        return new Reading(option, reading.assignment(), reading.file(), reading.value(), failure);
    }

    private Reading read(OptionSpec option, Set<String> inProgress) {
        Found found = found(option);
        Optional<Assignment> last = found.last();
        try {
            if (!inProgress.add(option.key())) {
                throw new ReadingFailed(Reading.Kind.RECURSION, "a value that does not refer to itself");
            }
            OptionValue value = value(option, found, inProgress);
            return new Reading(option, last, found.file(), Optional.of(value), Optional.empty());
        } catch (BadOptionValue e) {
            Reading.Failure failure = new Reading.Failure(Reading.Kind.BAD_VALUE, e.expected());
            return new Reading(option, last, found.file(), Optional.empty(), Optional.of(failure));
        } catch (ReadingFailed e) {
            return new Reading(option, last, found.file(), Optional.empty(), Optional.of(e.failure()));
        } finally {
            inProgress.remove(option.key());
        }
    }

    private OptionValue value(OptionSpec option, Found found, Set<String> inProgress) {
        if (found.assignments().isEmpty()) {
            return option.defaultValue()
                    .map(value -> value instanceof OptionValue.Text text
                            ? option.type().parse(substitute(text.text(), option, inProgress))
                            : value)
                    .orElseGet(OptionValue.None::new);
        }
        if (!option.multi()) {
            Assignment last = found.assignments().get(found.assignments().size() - 1);
            return parse(last, option, inProgress);
        }
        return new OptionValue.Items(found.assignments().stream()
                .map(each -> parse(each, option, inProgress))
                .toList());
    }

    private OptionValue parse(Assignment assignment, OptionSpec option, Set<String> inProgress) {
        for (String hidden : assignment.notes().hidden().references()) {
            try {
                lookup(hidden, option.group(), inProgress);
            } catch (ReadingFailed e) {
                throw new ReadingFailed(e.failure().kind(), "references to options that exist (is a $ meant as $$?)");
            }
        }
        return option.type().parse(substitute(assignment.value(), option, inProgress));
    }

    private record Found(List<Assignment> assignments, Optional<String> file) {
        Optional<Assignment> last() {
            return assignments.isEmpty() ? Optional.empty() : Optional.of(assignments.get(assignments.size() - 1));
        }
    }

    /** The assignments that count: of the last file and the first name that has any, or of all for several values. */
    private Found found(OptionSpec option) {
        List<Assignment> all = new ArrayList<>();
        Optional<String> where = Optional.empty();
        for (int i = files.size() - 1; i >= 0; i--) {
            for (String name : option.names()) {
                List<Assignment> here = files.get(i).of(name);
                if (!here.isEmpty()) {
                    where = where.isPresent() ? where : Optional.of(files.get(i).name());
                    all.addAll(0, here);
                }
                if (!here.isEmpty() && !option.multi()) {
                    return new Found(here, where);
                }
            }
        }
        return new Found(Collections.unmodifiableList(all), where);
    }

    private String substitute(String text, OptionSpec owner, Set<String> inProgress) {
        return Template.substitute(text, reference -> lookup(reference, owner.group(), inProgress));
    }

    private String lookup(String reference, String ownGroup, Set<String> inProgress) {
        int dot = reference.indexOf('.');
        String group = dot < 0 ? ownGroup : reference.substring(0, dot);
        if (dot >= 0 && (group.equals("DEFAULT") || !table.hasGroup(group))) {
            throw new ReadingFailed(Reading.Kind.NO_SUCH_GROUP, "a group that exists, not " + group);
        }
        OptionSpec option = table.findAnyName(group, reference.substring(dot + 1))
                .or(() -> table.findAnyName("DEFAULT", reference))
                .orElseThrow(() -> unknownReference(reference));
        Reading reading = read(option, inProgress);
        return reading.value().map(OptionValue::python).orElseThrow(() -> failed(reading));
    }

    private ReadingFailed unknownReference(String reference) {
        return table.hasGroup(reference)
                ? new ReadingFailed(Reading.Kind.TEMPLATE, "an option, not the group " + reference)
                : new ReadingFailed(Reading.Kind.NO_SUCH_OPTION, "an option that exists, not " + reference);
    }

    private static ReadingFailed failed(Reading reading) {
        Reading.Failure failure = reading.failure().orElseThrow();
        return new ReadingFailed(failure.kind(), failure.expected());
    }
}
