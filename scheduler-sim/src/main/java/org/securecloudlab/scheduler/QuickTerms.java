package org.securecloudlab.scheduler;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.securecloudlab.scheduler.search.FewScores;
import org.securecloudlab.scheduler.search.Term;

/** What each weigher adds to the weights of one request's hosts, in the weighers' order. */
final class QuickTerms {
    private final List<ConfiguredWeigher> weighers;
    /** By weigher: what it adds where that depends on the host alone. */
    private final @Nullable Term[] steady;
    /** By weigher, then by weight class. */
    private final double[][] multipliers;

    QuickTerms(List<ConfiguredWeigher> weighers, HostKinds kinds) {
        this.weighers = weighers;
        this.multipliers =
                weighers.stream().map(weigher -> multipliers(weigher, kinds)).toArray(double[][]::new);
        this.steady = new Term[weighers.size()];
        for (int place = 0; place < steady.length; place++) {
            ConfiguredWeigher weigher = weighers.get(place);
            int column = kinds.column(weigher);
            if (column >= 0) {
                steady[place] = Term.ofColumn(column, weigher.weigher().minimum(), multipliers[place]);
            }
        }
    }

    private static double[] multipliers(ConfiguredWeigher weigher, HostKinds kinds) {
        return IntStream.range(0, kinds.weightClasses())
                .mapToDouble(
                        each -> weigher.multiplier(kinds.exampleOfClass(each).index()))
                .toArray();
    }

    /** Nothing when a weigher says neither that it depends on the host alone nor which few hosts it singles out. */
    Optional<List<Term>> of(RequestContext request) {
        List<Term> terms = new ArrayList<>(steady.length);
        for (int place = 0; place < steady.length; place++) {
            Term known = steady[place];
            if (known != null) {
                terms.add(known);
                continue;
            }
            HostWeigher weigher = weighers.get(place).weigher();
            if (weigher.readsGroup() && request.group().isEmpty()) {
                continue;
            }
            Optional<FewScores> few = weigher.fewScores(request);
            if (few.isPresent() && !few.get().isEmpty()) {
                terms.add(Term.ofFew(few.get(), multipliers[place]));
            } else if (few.isEmpty() && weigher.prepare(request) != HostScore.ZERO) {
                return Optional.empty();
            }
        }
        return Optional.of(terms);
    }
}
