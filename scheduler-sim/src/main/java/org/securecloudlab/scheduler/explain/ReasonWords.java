package org.securecloudlab.scheduler.explain;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.securecloudlab.cloud.Sentence;

/**
 * What rules say was asked and found, as sentences: each is of one of a few forms. What has another form, such as a name with a number or what a filter
 * of somebody's own says, stays as it is.
 */
final class ReasonWords {
    /** Between parts that each are a form of their own. */
    private static final String SEPARATOR = "; ";

    /** Of these the places are numbers: other texts that read so mean something else. */
    private static final String COUNTS = "scheduler.why.count-";

    private static final Pattern PLACE = Pattern.compile("\\{[0-9]\\}");

    /** The first that fits speaks, so that the narrower stand before the wider. */
    private static final List<Form> FORMS = forms(
            Sentence.of("scheduler.why.service-on", "an enabled compute service"),
            Sentence.of("scheduler.why.service-up", "a compute service that is enabled and up"),
            Sentence.of("scheduler.why.disabled-because", "disabled: {0}"),
            Sentence.of("scheduler.why.disabled", "disabled"),
            Sentence.of("scheduler.why.forced-down", "forced down"),
            Sentence.of("scheduler.why.no-heartbeat", "no heartbeat in time"),
            Sentence.of("scheduler.why.default-zone", "availability zone {0} (no aggregate has one)"),
            Sentence.of("scheduler.why.zone", "availability zone {0}"),
            Sentence.of("scheduler.why.no-traits", "no traits"),
            Sentence.of("scheduler.why.traits-without", "traits {0} without {1}"),
            Sentence.of("scheduler.why.without-traits", "traits  without {0}"),
            Sentence.of("scheduler.why.traits", "traits {0}"),
            Sentence.of("scheduler.why.free-of-most", "{0} {1} free of {2} on {3}, the most of {4} providers"),
            Sentence.of("scheduler.why.free-on", "{0} {1} free of {2} on {3}"),
            Sentence.of("scheduler.why.free-of", "{0} {1} free of {2}"),
            Sentence.of("scheduler.why.in-units", "{0} in units of {1} to {2}, step {3}"),
            Sentence.of("scheduler.why.among-first", "one of the first {0} allocation candidates"),
            Sentence.of("scheduler.why.later", "later in placement's order"),
            Sentence.of("scheduler.why.candidate", "an allocation candidate"),
            Sentence.of("scheduler.why.not-offered", "not offered by the case"),
            Sentence.of("scheduler.why.judged", "a request that the filter can judge"),
            Sentence.of("scheduler.why.groups-apart", "the groups {0} on different providers (group_policy isolate)"),
            Sentence.of("scheduler.why.groups-together", "the groups {0} together"),
            Sentence.of("scheduler.why.groups", "the groups {0}"),
            Sentence.of("scheduler.why.no-policy", "no group_policy, without which placement refuses the question"),
            Sentence.of("scheduler.why.not-all", "providers that meet one of them, but not all"),
            Sentence.of("scheduler.why.no-provider", "no provider has these classes"),
            Sentence.of("scheduler.why.group", "group {0}: {1}"),
            Sentence.of("scheduler.why.no-foreign-traits", "no aggregate for traits that are not asked"),
            Sentence.of("scheduler.why.aggregate-of", "an aggregate of project {0}"),
            Sentence.of("scheduler.why.aggregates", "aggregates {0}"),
            Sentence.of("scheduler.why.destination-not", "destination {0} not {1}"),
            Sentence.of("scheduler.why.destination", "destination {0}"),
            Sentence.of("scheduler.why.not-host", "not {0} host {1}"),
            Sentence.of("scheduler.why.not-isolated", "not isolated"),
            Sentence.of("scheduler.why.not", "not {0}"),
            Sentence.of("scheduler.why.host", "host {0}"),
            Sentence.of("scheduler.why.node", "node {0}"),
            Sentence.of("scheduler.why.with-one", "a host with one of the instances {0}"),
            Sentence.of("scheduler.why.with-none", "a host with none of the instances {0}"),
            Sentence.of("scheduler.why.address-in", "an address in {0}"),
            Sentence.of("scheduler.why.no-address", "no address"),
            Sentence.of("scheduler.why.fewer-io", "fewer than {0} I/O operations"),
            Sentence.of("scheduler.why.fewer-io-limit", "fewer I/O operations than the limit of the host's aggregates"),
            Sentence.of("scheduler.why.fewer-instances", "fewer than {0} instances"),
            Sentence.of(
                    "scheduler.why.fewer-instances-limit", "fewer instances than the limit of the host's aggregates"),
            Sentence.of("scheduler.why.fewer-members", "fewer than {0} members of the server group"),
            Sentence.of("scheduler.why.members", "{0} members of it"),
            Sentence.of("scheduler.why.group-host", "a host of the server group: {0}"),
            Sentence.of("scheduler.why.in-group", "a host in the group's"),
            Sentence.of("scheduler.why.outside-group", "a host not in the group's"),
            Sentence.of("scheduler.why.admits-image", "an aggregate that admits the image's properties"),
            Sentence.of("scheduler.why.value-not", "{0}, not {1}"),
            Sentence.of("scheduler.why.devices", "{0} free devices of all kinds"),
            Sentence.of("scheduler.why.for-projects", "for projects {0}"),
            Sentence.of("scheduler.why.project", "project {0}"),
            Sentence.of("scheduler.why.for-flavors", "for flavors {0}"),
            Sentence.of("scheduler.why.only-flavor", "only instances of flavor {0}"),
            Sentence.of("scheduler.why.flavor", "flavor {0}"),
            Sentence.of("scheduler.why.isolated-host", "an isolated host for an isolated image"),
            Sentence.of("scheduler.why.open-host", "a host that is not isolated"),
            Sentence.of("scheduler.why.isolated", "isolated"),
            Sentence.of("scheduler.why.metrics", "metrics {0}"),
            Sentence.of("scheduler.why.query", "query {0}"),
            Sentence.of("scheduler.why.trust", "trust level {0}"),
            Sentence.of("scheduler.why.no-threads", "no hardware threads"),
            Sentence.of("scheduler.why.threads", "hardware threads"),
            Sentence.of("scheduler.why.no-cells", "no NUMA cells"),
            Sentence.of("scheduler.why.guest-cells", "NUMA cells of {0}"),
            Sentence.of("scheduler.why.guest-cell", "{0} CPUs ({1} pinned), {2} MiB"),
            Sentence.of("scheduler.why.host-cells", "cells with {0}"),
            Sentence.of("scheduler.why.host-cell", "{0} of {1} CPUs to pin, {2} to share ({3} in use), {4} of {5} MiB"),
            Sentence.of("scheduler.why.exactly-vcpus", "exactly {0} free vCPUs"),
            Sentence.of("scheduler.why.exactly-disk", "exactly {0} MiB of disk free"),
            Sentence.of("scheduler.why.exactly-memory", "exactly {0} MiB free"),
            Sentence.of("scheduler.why.used-of", "{0} used of {1}, ratio {2}"),
            Sentence.of("scheduler.why.memory-disk", "{0} MiB of memory, {1} GiB of disk, {2}"),
            Sentence.of("scheduler.why.not-tried", "a host that was not tried yet"),
            Sentence.of("scheduler.why.tried", "{0} was tried"),
            Sentence.of("scheduler.why.nothing-version", "nothing; hypervisor version {0}"),
            Sentence.of("scheduler.why.hypervisor-version", "{0}; hypervisor version {1}"),
            Sentence.of("scheduler.why.address-bits", "{0} physical address bits"),
            Sentence.of("scheduler.why.version", "{0} version {1}"),
            Sentence.of("scheduler.why.nothing", "nothing"),
            Sentence.of("scheduler.why.greatest", "the greatest weight"),
            Sentence.of("scheduler.why.more-for", "{0} more for {1}, which leads by {2}"),
            Sentence.of("scheduler.why.accepted", "a request that nova accepts"),
            Sentence.of("scheduler.why.count-free", "{0} free"),
            Sentence.of("scheduler.why.count-of", "{0} of {1}"));

    private ReasonWords() {}

    /** The sentence of a reason's text. */
    static Sentence of(String text) {
        return FORMS.stream()
                .flatMap(form -> form.read(text).stream())
                .findFirst()
                .orElseGet(() -> Sentence.of("scheduler.why.other", "{0}", text));
    }

    private static List<Form> forms(Sentence... sentences) {
        return Arrays.stream(sentences).map(Form::of).toList();
    }

    /** A sentence with places, and the texts that it can be. */
    private record Form(Sentence sentence, Pattern texts) {
        static Form of(Sentence sentence) {
            String place = sentence.key().startsWith(COUNTS) ? "(-?[0-9]+)" : "(\\S.*?)";
            StringBuilder pattern = new StringBuilder();
            Matcher places = PLACE.matcher(sentence.english());
            int from = 0;
            while (places.find()) {
                pattern.append(Pattern.quote(sentence.english().substring(from, places.start())))
                        .append(place);
                from = places.end();
            }
            pattern.append(Pattern.quote(sentence.english().substring(from)));
            return new Form(sentence, Pattern.compile(pattern.toString(), Pattern.DOTALL));
        }

        Optional<Sentence> read(String text) {
            Matcher found = texts.matcher(text);
            if (!found.matches()) {
                return Optional.empty();
            }
            Object[] arguments = new Object[found.groupCount()];
            for (int place = 0; place < arguments.length; place++) {
                arguments[place] = argument(found.group(place + 1));
            }
            return Optional.of(Sentence.of(sentence.key(), sentence.english(), arguments));
        }

        // The cells of a NUMA topology are a sentence each.
        private static Object argument(String text) {
            return text.contains(" CPUs ")
                    ? Sentence.several(Arrays.stream(text.split(SEPARATOR, -1))
                            .map(ReasonWords::of)
                            .toList())
                    : text;
        }
    }
}
