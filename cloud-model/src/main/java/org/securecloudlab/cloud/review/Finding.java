package org.securecloudlab.cloud.review;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One thing that a rule has against a configuration.
 *
 * @param rule whose finding it is
 * @param severity usually the rule's; it says when it differs
 * @param file as the user named it
 * @param section the option's section as it is compared; empty for policy files and for whole files
 * @param key option or rule; empty for a whole file
 * @param value converted, after interpolation; of one bad list entry the entry; null for none; never a secret
 * @param source whether a file sets it
 * @param line 1-based line of the assignment that counts; empty for defaults
 * @param fix what to write instead
 * @param notes more that is known about this one
 */
public record Finding(
        RuleInfo rule,
        Severity severity,
        String file,
        Optional<String> section,
        Optional<String> key,
        JsonNode value,
        Source source,
        OptionalInt line,
        Optional<Fix> fix,
        List<String> notes) {

    /** Reports list findings by file, rule, section, key and value. */
    public static final Comparator<Finding> ORDER = Comparator.comparing(Finding::file)
            .thenComparing(f -> f.rule().id())
            .thenComparing(f -> f.section().orElse(""))
            .thenComparing(f -> f.key().orElse(""))
            .thenComparing(f ->
                    f.value().isTextual() ? f.value().textValue() : f.value().toString())
            .thenComparing(f -> f.line().orElse(0));

    /** Where a value comes from. */
    public enum Source {
        FILE,
        DEFAULT,
        /** Neither: it is the cloud that runs with these files. */
        CLOUD
    }

    public Finding {
        notes = List.copyOf(notes);
    }

    /** The same finding, worse or milder than usual. */
    public Finding severity(Severity other) {
        return new Finding(rule, other, file, section, key, value, source, line, fix, notes);
    }

    /** The same finding with what to write instead. */
    public Finding fix(Fix better) {
        return new Finding(rule, severity, file, section, key, value, source, line, Optional.of(better), notes);
    }

    /** The same finding with one more thing to know. */
    public Finding note(String more) {
        List<String> longer = new ArrayList<>(notes);
        longer.add(more);
        return new Finding(rule, severity, file, section, key, value, source, line, fix, longer);
    }

    /** The same finding without a line, for files that are not there to be shown. */
    public Finding withoutLine() {
        return new Finding(rule, severity, file, section, key, value, source, OptionalInt.empty(), fix, notes);
    }

    /** Where in the file, for people: {@code [libvirt] rng_dev_path}, or the rule's name. */
    public String place() {
        return section.map(s -> "[" + s + "] ").orElse("") + key.orElse("");
    }
}
