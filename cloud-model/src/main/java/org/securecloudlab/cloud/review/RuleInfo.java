package org.securecloudlab.cloud.review;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.securecloudlab.cloud.Cloud;
import org.securecloudlab.cloud.oslo.Assignment;
import org.securecloudlab.cloud.oslo.PolicyRule;
import org.securecloudlab.cloud.oslo.Reading;

/**
 * What is fixed about a rule, and the findings that it makes.
 *
 * @param id such as {@code NOVA-RNG-DEV}; never changes, because suppressions and baselines hold it
 * @param severity what its findings usually have
 * @param area what its findings count for
 * @param source where the rule comes from: a statement of the guide ({@code guide E6}), a service's help or source, a library
 * @param guide the section of the guide; empty for rules about the file format
 * @param why why it matters
 */
public record RuleInfo(String id, Severity severity, Area area, String source, Optional<String> guide, String why) {

    /** A rule with a section of the guide, see {@link Guide}. */
    public static RuleInfo of(String id, Severity severity, Area area, String source, String guide, String why) {
        return new RuleInfo(id, severity, area, source, Optional.of(guide), why);
    }

    /** A rule about the format of files. */
    public static RuleInfo ofFormat(String id, Severity severity, String source, String why) {
        return new RuleInfo(id, severity, Area.FILES, source, Optional.empty(), why);
    }

    /** A finding about an option as it was read. */
    public Finding on(ServiceConfig service, Reading reading) {
        return on(service, reading, ReadingValue.json(reading));
    }

    /** A finding about a part of an option's value. */
    public Finding on(ServiceConfig service, Reading reading, String part) {
        return on(service, reading, TextNode.valueOf(part));
    }

    private Finding on(ServiceConfig service, Reading reading, JsonNode value) {
        return new Finding(
                this,
                severity,
                reading.file().orElseGet(service::name),
                Optional.of(reading.option().group()),
                Optional.of(reading.option().name()),
                value,
                reading.assignment().isPresent() ? Finding.Source.FILE : Finding.Source.DEFAULT,
                reading.assignment().map(a -> OptionalInt.of(a.line())).orElseGet(OptionalInt::empty),
                Optional.empty(),
                List.of());
    }

    /** A finding about an assignment that no option reads, or about its text. */
    public Finding on(String file, Assignment assignment) {
        return new Finding(
                this,
                severity,
                file,
                Optional.of(assignment.group()),
                Optional.of(assignment.key()),
                TextNode.valueOf(assignment.value()),
                Finding.Source.FILE,
                OptionalInt.of(assignment.line()),
                Optional.empty(),
                List.of());
    }

    /** A finding about a rule of a policy file; about its absence when the file does not set it. */
    public Finding on(PolicySet policy, String rule) {
        Optional<PolicyRule> found = policy.find(rule);
        return new Finding(
                this,
                severity,
                policy.fileOf(rule),
                Optional.empty(),
                Optional.of(rule),
                found.map(PolicyRule::value).orElse(NullNode.getInstance()),
                found.isPresent() ? Finding.Source.FILE : Finding.Source.DEFAULT,
                found.map(r -> OptionalInt.of(r.line())).orElseGet(OptionalInt::empty),
                Optional.empty(),
                List.of());
    }

    /** A finding about a whole file, or one of its lines. */
    public Finding onFile(String file, Optional<String> section, OptionalInt line) {
        return new Finding(
                this,
                severity,
                file,
                section,
                Optional.empty(),
                NullNode.getInstance(),
                Finding.Source.FILE,
                line,
                Optional.empty(),
                List.of());
    }

    /** A finding about who may do what with a file. */
    public Finding on(FileAccess access, String found) {
        return new Finding(
                this,
                severity,
                access.path(),
                Optional.empty(),
                Optional.empty(),
                TextNode.valueOf(found),
                Finding.Source.FILE,
                OptionalInt.empty(),
                Optional.empty(),
                List.of());
    }

    /** A finding about the cloud that runs with the files. */
    public Finding on(Cloud cloud, String section, String key, String found) {
        return new Finding(
                this,
                severity,
                cloud.name(),
                Optional.of(section),
                Optional.of(key),
                TextNode.valueOf(found),
                Finding.Source.CLOUD,
                OptionalInt.empty(),
                Optional.empty(),
                List.of());
    }
}
