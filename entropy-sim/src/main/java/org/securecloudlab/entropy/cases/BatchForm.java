package org.securecloudlab.entropy.cases;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.securecloudlab.entropy.station.Draw;
import org.securecloudlab.entropy.station.FirstComeStation;
import org.securecloudlab.kernel.Cancellation;
import org.securecloudlab.kernel.Simulation;

/** Requests whose times are given: a storm at one instant, or evenly spaced. */
final class BatchForm implements QueueForm {
    private static final double NANOS = 1e9;
    private static final String WAIT_OF = "waitOfArrival";
    private static final int USUAL_ARRIVAL = 10;
    private static final int MOST_ARRIVALS = 10_000_000;

    @Override
    public String needs() {
        return "guests at t=0 or interarrivalSeconds, requestBits and sourceBitsPerSecond";
    }

    @Override
    public boolean fits(Fields config) {
        return config.has("requestBits") && (config.has("interarrivalSeconds") || config.has("guests"));
    }

    @Override
    public Map<String, Object> answer(QueueCase asked) {
        Fields config = asked.config();
        boolean storm = config.has("guests");
        double gap = storm ? 0 : config.positive("interarrivalSeconds");
        int last = asked.asked().stream().mapToInt(BatchForm::arrivalOf).max().orElse(USUAL_ARRIVAL);
        int arrivals = storm ? config.count("guests", 1) : Math.max(last, USUAL_ARRIVAL) + 1;
        if (arrivals > MOST_ARRIVALS) {
            throw new CaseException(config.path(), arrivals + " arrivals", "at most " + MOST_ARRIVALS);
        }
        List<Draw> draws = run(config, arrivals, gap);
        return storm ? storm(draws) : waits(draws, asked.asked());
    }

    private static List<Draw> run(Fields config, int arrivals, double gap) {
        double bits = config.positive("requestBits");
        double[] rates = new double[config.has("sources") ? config.count("sources", 1) : 1];
        Arrays.fill(rates, config.positive("sourceBitsPerSecond"));
        Simulation clock = new Simulation(Cancellation.never());
        List<Draw> draws = new ArrayList<>();
        FirstComeStation station = new FirstComeStation(clock, rates, 1, draw -> {});
        for (int i = 0; i < arrivals; i++) {
            Draw draw = new Draw(bits, 0, Math.round(i * gap * NANOS));
            draws.add(draw);
            clock.at(draw.arrivedNanos(), () -> station.arrive(draw));
        }
        clock.run();
        draws.add(new Draw(0, 0, clock.nowNanos()));
        return draws;
    }

    private static Map<String, Object> storm(List<Draw> draws) {
        int guests = draws.size() - 1;
        double sum = 0;
        for (Draw draw : draws.subList(0, guests)) {
            sum += draw.waitedNanos() / NANOS;
        }
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("makespanSeconds", draws.get(guests).arrivedNanos() / NANOS);
        answer.put("meanWaitSeconds", sum / guests);
        return answer;
    }

    private static Map<String, Object> waits(List<Draw> draws, List<String> names) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put(WAIT_OF + USUAL_ARRIVAL + "Seconds", draws.get(USUAL_ARRIVAL).waitedNanos() / NANOS);
        for (String name : names) {
            if (arrivalOf(name) > 0) {
                answer.put(name, draws.get(arrivalOf(name)).waitedNanos() / NANOS);
            }
        }
        return answer;
    }

    private static int arrivalOf(String name) {
        String digits = name.startsWith(WAIT_OF) ? name.replaceAll("\\D", "") : "";
        return digits.isEmpty() || digits.length() > 7 ? 0 : Integer.parseInt(digits);
    }
}
