package org.securecloudlab.web.whatif;

import java.util.ArrayList;
import java.util.List;
import org.securecloudlab.cloud.Problem;

/** Which numbers of a question about the size of a cloud are out of bounds. */
final class SizeNumbers {
    static final int MOST_REQUESTS = 100_000;
    private static final int MOST_REPLICATIONS = 100;

    private final SizeBody body;
    private final List<Problem> problems = new ArrayList<>();

    private SizeNumbers(SizeBody body) {
        this.body = body;
    }

    /** All at once, each with its place in the body. */
    static List<Problem> problems(SizeBody body) {
        SizeNumbers numbers = new SizeNumbers(body);
        numbers.kinds();
        numbers.mix();
        numbers.counts();
        numbers.losses();
        numbers.flow();
        numbers.growth();
        return numbers.problems;
    }

    private void kinds() {
        List<SizeBody.Kind> kinds = body.kinds().orElse(List.of());
        wrong(kinds.isEmpty(), "kinds", "none", "at least one kind of host");
        kinds.forEach(
                kind -> wrong(!(kind.price() >= 0 && kind.price() < 1e15), "kinds.price", kind.price(), "at least 0"));
    }

    private void mix() {
        if (body.mix().isEmpty()) {
            return;
        }
        List<SizeBody.Share> shares = body.mix().orElse(List.of());
        double sum = shares.stream().mapToDouble(SizeBody.Share::weight).sum();
        boolean isNegative = shares.stream().anyMatch(share -> !(share.weight() >= 0));
        wrong(isNegative || !(sum > 0 && sum < 1e12), "mix.weight", sum, "weights above 0");
    }

    private void counts() {
        int requests = body.requests().orElse(1);
        wrong(requests < 1 || requests > MOST_REQUESTS, "requests", requests, "1 to " + MOST_REQUESTS);
        double share = body.failingShare().orElse(0.0);
        wrong(!(share >= 0 && share <= 1), "failingShare", share, "0 to 1");
        int replications = body.replications().orElse(10);
        wrong(
                replications < 1 || replications > MOST_REPLICATIONS,
                "replications",
                replications,
                "1 to " + MOST_REPLICATIONS);
    }

    private void growth() {
        double growth = body.growth().orElse(1.0);
        wrong(!(growth > 0 && growth <= 1000), "growth", growth, "more than 0, at most 1000");
        wrong(
                body.trace().isPresent()
                        && (body.perHour().isPresent() || body.mix().isPresent()),
                "trace",
                body.trace().orElse(""),
                "no mix and no perHour beside it");
    }

    private void losses() {
        int lostHosts = body.lostHosts().orElse(0);
        wrong(lostHosts < 0, "lostHosts", lostHosts, "at least 0");
        int zones = body.zones().orElse(0);
        wrong(zones < 0 || zones == 1, "zones", zones, "at least 2, or left out");
    }

    private void flow() {
        boolean isHalf = body.perHour().isPresent() != body.lifetime().isPresent();
        boolean isRateWrong =
                body.perHour().filter(rate -> !(rate > 0 && rate < 1e9)).isPresent();
        boolean isLifetimeWrong = body.lifetime()
                .filter(life -> life.isNegative() || life.isZero())
                .isPresent();
        wrong(
                isHalf || isRateWrong || isLifetimeWrong,
                "perHour",
                body.perHour().map(String::valueOf).orElse("none"),
                "a rate above 0 together with a lifetime above 0");
    }

    private void wrong(boolean isWrong, String path, Object found, String expected) {
        if (isWrong) {
            problems.add(Problem.error(path, found.toString(), expected));
        }
    }
}
