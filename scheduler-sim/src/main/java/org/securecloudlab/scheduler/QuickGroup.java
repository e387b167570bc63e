package org.securecloudlab.scheduler;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What the filters that read the request's server group say of single hosts.
 *
 * @param isClear whether each of them names hosts
 * @param only the hosts that may be taken, where there are but some, in ascending order
 * @param excluded hosts that may not be taken, in ascending order
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record QuickGroup(boolean isClear, Optional<int[]> only, int[] excluded) {
    private static final QuickGroup FREE = new QuickGroup(true, Optional.empty(), new int[0]);

    static QuickGroup of(List<HostFilter> filters, RequestContext request) {
        QuickGroup rules = FREE;
        if (request.group().isPresent()) {
            for (HostFilter filter : filters) {
                rules = filter.readsGroup() ? rules.and(filter.prepare(request)) : rules;
            }
        }
        return rules;
    }

    /** One more test. */
    QuickGroup and(HostTest test) {
        if (test == HostTest.ALL) {
            return this;
        }
        return switch (test.scope()) {
            case EXCEPT -> new QuickGroup(isClear, only, union(excluded, test.named()));
            case ONLY ->
                new QuickGroup(
                        isClear,
                        Optional.of(
                                only.map(before -> common(before, test.named())).orElseGet(test::named)),
                        excluded);
            default -> new QuickGroup(false, only, excluded);
        };
    }

    /** These hosts may not be taken either. */
    QuickGroup without(int[] hosts) {
        return hosts.length == 0 ? this : new QuickGroup(isClear, only, union(excluded, hosts));
    }

    /** Only these hosts may be taken, given in ascending order. */
    QuickGroup within(int[] hosts) {
        return new QuickGroup(
                isClear, Optional.of(only.map(before -> common(before, hosts)).orElse(hosts)), excluded);
    }

    boolean excludes(int host) {
        return Arrays.binarySearch(excluded, host) >= 0;
    }

    private static int[] union(int[] left, int[] right) {
        return left.length == 0
                ? right
                : IntStream.concat(Arrays.stream(left), Arrays.stream(right))
                        .sorted()
                        .distinct()
                        .toArray();
    }

    private static int[] common(int[] left, int[] right) {
        return Arrays.stream(left)
                .filter(host -> Arrays.binarySearch(right, host) >= 0)
                .toArray();
    }
}
