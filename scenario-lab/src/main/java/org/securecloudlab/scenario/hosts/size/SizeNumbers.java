package org.securecloudlab.scenario.hosts.size;

import java.util.ArrayList;
import java.util.List;
import org.securecloudlab.cloud.Problem;

/** Which numbers of a question about the size of a cloud are out of bounds. */
final class SizeNumbers {
    private final AskedSize asked;
    private final AskedSize.Bounds bounds;
    private final List<Problem> problems = new ArrayList<>();

    private SizeNumbers(AskedSize asked, AskedSize.Bounds bounds) {
        this.asked = asked;
        this.bounds = bounds;
    }

    /** All at once, each with its place in the question. */
    static List<Problem> problems(AskedSize asked, AskedSize.Bounds bounds) {
        SizeNumbers numbers = new SizeNumbers(asked, bounds);
        numbers.kinds();
        numbers.mix();
        numbers.counts();
        numbers.losses();
        numbers.flow();
        numbers.growth();
        return numbers.problems;
    }

    private void kinds() {
        wrong(asked.kinds().isEmpty(), "kinds", "none", "at least one kind of host");
        for (int place = 0; place < asked.kinds().size(); place++) {
            double price = asked.kinds().get(place).price();
            wrong(!(price >= 0 && price < 1e15), "kinds[" + place + "].price", price, "at least 0");
        }
    }

    private void mix() {
        if (asked.mix().isEmpty()) {
            return;
        }
        List<AskedSize.Share> shares = asked.mix().orElse(List.of());
        for (int place = 0; place < shares.size(); place++) {
            double weight = shares.get(place).weight();
            wrong(!(weight >= 0 && weight < 1e12), "mix[" + place + "].weight", weight, "at least 0, below 1e12");
        }
        wrong(
                shares.stream().noneMatch(share -> share.weight() > 0),
                "mix",
                "no weight above 0",
                "at least one above 0");
    }

    private void counts() {
        int requests = asked.requests().orElse(1);
        wrong(requests < 1 || requests > bounds.requests(), "requests", requests, "1 to " + bounds.requests());
        double share = asked.failingShare();
        wrong(!(share >= 0 && share <= 1), "failingShare", share, "0 to 1");
        int replications = asked.replications();
        wrong(
                replications < 1 || replications > bounds.replications(),
                "replications",
                replications,
                "1 to " + bounds.replications());
        wrong(asked.most() < 1, "most", asked.most(), "at least 1");
    }

    private void growth() {
        double growth = asked.growth();
        wrong(!(growth > 0 && growth <= 1000), "growth", growth, "more than 0, at most 1000");
        asked.trace()
                .ifPresent(trace -> wrong(
                        asked.perHour().isPresent() || asked.mix().isPresent(),
                        "trace",
                        trace.name(),
                        "no mix and no mean rate beside it"));
    }

    private void losses() {
        wrong(asked.lostHosts() < 0, "lostHosts", asked.lostHosts(), "at least 0");
        wrong(asked.zones() < 0 || asked.zones() == 1, "zones", asked.zones(), "at least 2, or left out");
    }

    private void flow() {
        boolean isHalf = asked.perHour().isPresent() != asked.lifetime().isPresent();
        wrong(
                isHalf,
                asked.perHour().isPresent() ? "lifetime" : "perHour",
                "none",
                "a mean rate and a mean lifetime go together");
        asked.perHour().ifPresent(rate -> wrong(!(rate > 0 && rate < 1e9), "perHour", rate, "above 0, below 1e9"));
        asked.lifetime().ifPresent(life -> wrong(life.isNegative() || life.isZero(), "lifetime", life, "above 0"));
    }

    private void wrong(boolean isWrong, String path, Object found, String expected) {
        if (isWrong) {
            problems.add(Problem.error(path, found.toString(), expected));
        }
    }
}
