package org.securecloudlab.scenario.hosts.preview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.securecloudlab.cloud.Sentence;
import org.securecloudlab.scenario.comparison.InstanceChange;

/**
 * An instance that two configurations treat differently.
 *
 * @param instance its id
 * @param kind how it fared
 * @param before its host in the first; empty when it found none
 * @param after its host in the second; empty when it found none
 * @param rule what refuses the former host in the second (for a newly placed instance: what refused its host in the first), else the weigher that
 * prefers the new host most there, {@code weighers} when they weigh the same; why the request failed, where no single host was judged
 */
public record PreviewChange(
        String instance, InstanceChange.Kind kind, Optional<String> before, Optional<String> after, Sentence rule) {
    private static final Sentence WEIGHERS = Sentence.of("placement.weighers", "weighers");

    /** What differs between two previews of the same requests. */
    public static List<PreviewChange> between(Preview first, Preview second) {
        List<PreviewChange> changes = new ArrayList<>();
        for (int index = 0; index < first.requests().size(); index++) {
            PreviewedRequest before = first.requests().get(index);
            PreviewedRequest after = second.requests().get(index);
            for (int instance = 0; instance < before.instances().size(); instance++) {
                Optional<String> was = at(before.chosen(), instance);
                Optional<String> is = at(after.chosen(), instance);
                if (!was.equals(is)) {
                    changes.add(change(before, after, before.instances().get(instance), was, is));
                }
            }
        }
        return changes;
    }

    private static Optional<String> at(List<String> hosts, int instance) {
        return hosts.isEmpty() ? Optional.empty() : Optional.of(hosts.get(instance));
    }

    private static PreviewChange change(
            PreviewedRequest before,
            PreviewedRequest after,
            String instance,
            Optional<String> was,
            Optional<String> is) {
        if (was.isEmpty()) {
            Sentence rule = refuser(before, is.orElseThrow());
            return new PreviewChange(instance, InstanceChange.Kind.NEWLY_PLACED, was, is, rule);
        }
        if (is.isEmpty()) {
            return new PreviewChange(instance, InstanceChange.Kind.NEWLY_FAILED, was, is, refuser(after, was.get()));
        }
        return new PreviewChange(instance, InstanceChange.Kind.MOVED, was, is, rule(after, was.get(), is.get()));
    }

    /** The rule that kept a failed request from a host; why it failed where none did. */
    private static Sentence refuser(PreviewedRequest failed, String host) {
        return verdict(failed, host)
                .flatMap(HostVerdict::refusal)
                .map(refusal -> named(refusal.rule()))
                .or(failed::failure)
                .orElse(WEIGHERS);
    }

    private static Optional<HostVerdict> verdict(PreviewedRequest request, String host) {
        return request.hosts().stream()
                .filter(verdict -> verdict.host().equals(host))
                .findFirst();
    }

    private static Sentence rule(PreviewedRequest after, String was, String is) {
        Optional<HostVerdict> former = verdict(after, was);
        Optional<Sentence> refuser = former.flatMap(HostVerdict::refusal).map(refusal -> named(refusal.rule()));
        return refuser.or(() -> former.flatMap(passed -> verdict(after, is).flatMap(chosen -> weigher(passed, chosen))))
                .orElse(WEIGHERS);
    }

    private static Sentence named(String rule) {
        return Sentence.of("placement.rule", "{0}", rule);
    }

    private static Optional<Sentence> weigher(HostVerdict former, HostVerdict chosen) {
        Optional<Sentence> weigher = Optional.empty();
        double most = 0;
        int scores = Math.min(former.scores().size(), chosen.scores().size());
        for (int place = 0; place < scores; place++) {
            double more = chosen.scores().get(place).added()
                    - former.scores().get(place).added();
            if (more > most) {
                most = more;
                weigher = Optional.of(named(chosen.scores().get(place).weigher()));
            }
        }
        return weigher;
    }
}
