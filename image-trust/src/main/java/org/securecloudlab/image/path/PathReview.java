package org.securecloudlab.image.path;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Rehearses every attack on every way of a configuration, and searches what would stop those that get through. */
public final class PathReview {
    private static final int MOST_REMEDIES = 3;

    private final Rehearsal rehearsal;
    private final List<List<Remedy>> remedySets;

    public PathReview() {
        this.rehearsal = new Rehearsal(new Workshop());
        this.remedySets = remedySets();
    }

    /** All ways that the configuration has, in the order of {@link BootPath}. */
    public List<PathResult> of(BootConfiguration configuration) {
        return BootPath.open(configuration).stream()
                .map(path -> result(configuration, path))
                .toList();
    }

    private PathResult result(BootConfiguration configuration, BootPath path) {
        List<AttackResult> attacks = new ArrayList<>();
        for (Attack attack : Attack.values()) {
            Outcome outcome = rehearsal.under(attack, configuration, path);
            if (!(outcome instanceof Outcome.NotOnPath)) {
                List<Remedy> remedies = outcome.isBreach() ? remedies(attack, configuration, path) : List.of();
                attacks.add(new AttackResult(attack, outcome, remedies));
            }
        }
        return new PathResult(path, arrows(configuration, path), rehearsal.untouched(configuration, path), attacks);
    }

    private static List<Arrow> arrows(BootConfiguration configuration, BootPath path) {
        return path.places(configuration).stream()
                .map(place -> new Arrow(
                        place,
                        PathCheck.ALL.stream()
                                .filter(check -> check.at() == place && check.runs(configuration, path))
                                .map(PathCheck::name)
                                .toList()))
                .toList();
    }

    private List<Remedy> remedies(Attack attack, BootConfiguration configuration, BootPath path) {
        return remedySets.stream()
                .filter(set -> stops(set, attack, configuration, path))
                .findFirst()
                .orElse(List.of());
    }

    /** With the changes the attack does not get through, and an image that nobody touched still boots or takes another way. */
    private boolean stops(List<Remedy> set, Attack attack, BootConfiguration configuration, BootPath path) {
        BootConfiguration changed = configuration;
        for (Remedy remedy : set) {
            changed = remedy.apply(changed);
        }
        return !BootPath.open(changed).contains(path)
                || (!rehearsal.under(attack, changed, path).isBreach()
                        && rehearsal.untouched(changed, path).isCleanBoot());
    }

    /** Smaller sets first, each in the order of the remedies; an image that is built anew comes last, after all that settings can do. */
    private static List<List<Remedy>> remedySets() {
        List<List<Remedy>> all = new ArrayList<>();
        List<List<Remedy>> last = List.of(List.of());
        for (int size = 1; size <= MOST_REMEDIES; size++) {
            last = last.stream()
                    .flatMap(set -> Arrays.stream(Remedy.values())
                            .filter(next -> next != Remedy.VERITY_IN_GUEST)
                            .filter(next -> set.isEmpty() || next.compareTo(set.get(set.size() - 1)) > 0)
                            .map(next -> {
                                List<Remedy> longer = new ArrayList<>(set);
                                longer.add(next);
                                return List.copyOf(longer);
                            }))
                    .toList();
            all.addAll(last);
        }
        all.add(List.of(Remedy.VERITY_IN_GUEST));
        return all;
    }
}
