package org.securecloudlab.scheduler.cases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.securecloudlab.scheduler.HostList;
import org.securecloudlab.scheduler.HostTable;
import org.securecloudlab.scheduler.PassObserver;
import org.securecloudlab.scheduler.Ranking;
import org.securecloudlab.scheduler.python.PythonText;

/** Writes down every pass in the shape of a case's {@code passes}. */
final class PassRecorder implements PassObserver {
    private final HostTable hosts;
    private final int subsetSize;
    private final ArrayNode passes = JsonNodeFactory.instance.arrayNode();
    private ObjectNode pass = JsonNodeFactory.instance.objectNode();
    private boolean forAlternates;
    private List<Weighed> weighers = List.of();

    PassRecorder(HostTable hosts, int subsetSize) {
        this.hosts = hosts;
        this.subsetSize = subsetSize;
    }

    ArrayNode passes() {
        return passes;
    }

    @Override
    public boolean isWatching() {
        return true;
    }

    @Override
    public void beginAlternates() {
        forAlternates = true;
    }

    @Override
    public void begin(int instanceIndex) {
        pass = passes.addObject().put("index", instanceIndex);
        if (forAlternates) {
            pass.put("for_alternates", true);
        }
    }

    @Override
    public void preselected(int[] before, int[] after, boolean filtersSkipped) {
        if (filtersSkipped) {
            pass.put("filters_skipped", true);
        } else if (before.length != after.length) {
            pass.set("pre_removed", removed(before, after));
        }
        pass.putArray("filters");
    }

    @Override
    public void filtered(String filter, int[] before, int[] after) {
        pass.withArray("/filters").addArray().add(filter).add(after.length).add(removed(before, after));
    }

    private ArrayNode removed(int[] before, int[] after) {
        Set<Integer> left = IntStream.of(after).boxed().collect(Collectors.toSet());
        return keys(IntStream.of(before).filter(index -> !left.contains(index)).toArray());
    }

    private ArrayNode keys(int[] indexes) {
        ArrayNode keys = JsonNodeFactory.instance.arrayNode();
        IntStream.of(indexes).forEach(index -> keys.add(hosts.get(index).key()));
        return keys;
    }

    @Override
    public void survived(int[] survivors) {
        pass.set("survivors", keys(survivors));
    }

    @Override
    public void weighed(List<Weighed> details) {
        weighers = details;
    }

    @Override
    public void ranked(Ranking ranking, HostList sorted) {
        HostList survivors = ranking.survivors();
        if (survivors.size() == 0) {
            return;
        }
        if (survivors.size() > 1) {
            ArrayNode details = pass.putArray("weighers");
            weighers.forEach(weighed -> details.add(detail(weighed)));
        }
        ArrayNode weighed = pass.putArray("weighed");
        ArrayNode best = pass.putArray("tied_best");
        int[] places = ranking.places();
        for (int place : places) {
            String host = hosts.get(survivors.get(place)).key();
            weighed.addArray().add(host).add(number(ranking.weight(place)));
            if (ranking.weight(place) == ranking.weight(places[0])) {
                best.add(host);
            }
        }
        pass.set("subset", keys(IntStream.of(sorted.toArray()).limit(subsetSize).toArray()));
    }

    private static ObjectNode detail(Weighed weighed) {
        ObjectNode detail = JsonNodeFactory.instance.objectNode().put("w", weighed.weigher());
        detail.set("raw", numbers(weighed.raw()));
        if (weighed.normalised().stream().allMatch(value -> value == 0)) {
            detail.put("norm", 0);
        } else {
            detail.set("norm", numbers(weighed.normalised()));
        }
        List<Double> multipliers = weighed.multipliers();
        // What is not a number does not equal itself, so such multipliers are told one by one.
        if (multipliers.stream().allMatch(each -> each.doubleValue() == multipliers.get(0))) {
            detail.set("mult", number(multipliers.get(0)));
        } else {
            detail.set("mult", numbers(multipliers));
        }
        return detail;
    }

    private static ArrayNode numbers(List<Double> values) {
        ArrayNode numbers = JsonNodeFactory.instance.arrayNode();
        values.forEach(value -> numbers.add(number(value)));
        return numbers;
    }

    /** Infinity and NaN are no JSON numbers: they are written as text. */
    private static JsonNode number(double value) {
        return Double.isFinite(value)
                ? JsonNodeFactory.instance.numberNode(value)
                : JsonNodeFactory.instance.textNode(PythonText.decimal(value));
    }
}
