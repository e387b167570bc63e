package org.securecloudlab.entropy.cases;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.securecloudlab.entropy.queue.Batch;
import org.securecloudlab.entropy.queue.Figure;
import org.securecloudlab.entropy.queue.OpenQueue;
import org.securecloudlab.entropy.queue.RequestLaw;
import org.securecloudlab.entropy.station.FirstComeStation;

/** The same sources behind one broker, or each with its own share of the requests. */
final class SplitForm implements QueueForm {
    @Override
    public String needs() {
        return "split, and the shared queue (its fields, or as… with the id of another case)";
    }

    @Override
    public boolean fits(Fields config) {
        return config.has("split");
    }

    @Override
    public Map<String, Object> answer(QueueCase asked) {
        Fields shared = shared(asked);
        int sources = shared.count("sources", 1);
        double each = shared.positive("sourceBitsPerSecondEach");
        double arrivals = shared.positive("lambdaPerSecond");
        RequestLaw law = Laws.of(new QueueCase(asked.id(), shared, List.of(), asked.others(), asked.seed()));
        double load = arrivals * law.meanBits() / (sources * each);
        if (load >= 1) {
            throw new CaseException(shared.path(), "a load of " + load, "a load below 1");
        }
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.putAll(mean("sharedMeanWait", sources, each, arrivals, law, asked.seed()));
        answer.putAll(mean("splitMeanWait", 1, each, arrivals / sources, law, asked.seed()));
        return answer;
    }

    private static Map<String, Object> mean(
            String name, int sources, double each, double arrivals, RequestLaw law, long seed) {
        double[] rates = new double[sources];
        Arrays.fill(rates, each);
        OpenQueue queue = new OpenQueue(
                List.of(new OpenQueue.Flow(arrivals, law)),
                (clock, served) -> new FirstComeStation(clock, rates, 1, served),
                new double[0],
                0);
        return Estimates.of(queue, List.of(new Figure(name, 0, Figure.MEAN, Batch::meanWait)), seed);
    }

    /** Its own fields, or those of the case that a field {@code asSomething: true} names, whatever its capitals. */
    private static Fields shared(QueueCase asked) {
        Fields config = asked.config();
        if (config.has("sources")) {
            return config;
        }
        for (String name : (Iterable<String>) () -> config.node().fieldNames()) {
            String id = name.startsWith("as") ? name.substring(2).toLowerCase(Locale.ROOT) : "";
            for (Map.Entry<String, Fields> other : asked.others().entrySet()) {
                boolean named =
                        other.getKey().toLowerCase(Locale.ROOT).replace("-", "").equals(id);
                if (named && other.getValue().has("sources")) {
                    return other.getValue();
                }
            }
        }
        throw config.wrong("sources", "the shared queue, or the id of another case of the document");
    }
}
