package org.securecloudlab.entropy.cases;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.securecloudlab.entropy.guest.GuestOutcome;
import org.securecloudlab.entropy.guest.GuestSetup;
import org.securecloudlab.entropy.guest.GuestSimulation;
import org.securecloudlab.entropy.linux.KernelEra;

/**
 * The waits and the device's grants of a real guest. What depends on how fast the guest came up is run for several start-up times: the
 * median, with the smallest and the largest beside it.
 */
final class GuestAnswer {
    /** Uptime of the first process: the range of the experiments, which had no hardware virtualisation. */
    private static final double[] INIT_SECONDS = {2.0, 2.25, 2.5, 2.75, 3.0, 3.25, 3.5, 3.75, 4.0, 4.25, 4.5};

    private static final int USUAL = 4;
    /** How much later each further guest comes up. */
    private static final double[] OFFSETS = {0.55, 0.2, 0.4, 0.7, 1.0};

    private GuestAnswer() {}

    static Map<String, Object> of(Fields inputs) {
        GuestSetup setup = GuestInputs.of(inputs);
        int guests = GuestInputs.guests(inputs);
        List<List<GuestOutcome>> runs = new ArrayList<>();
        for (double offset : guests > 1 ? OFFSETS : new double[] {0}) {
            for (double init : guests > 1 ? new double[] {INIT_SECONDS[USUAL]} : INIT_SECONDS) {
                runs.add(GuestSimulation.run(setup, starts(guests, init, offset)));
            }
        }
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.putAll(waits(setup, runs));
        answer.putAll(CreditAnswer.of(inputs, KernelEra.of(setup.kernel())));
        List<GuestOutcome> usual = runs.get(guests > 1 ? 0 : USUAL);
        answer.putAll(guests > 1 ? each(usual) : GrantAnswer.of(setup, usual.get(0)));
        return answer;
    }

    private static List<Double> starts(int guests, double init, double offset) {
        List<Double> starts = new ArrayList<>();
        for (int i = 0; i < guests; i++) {
            starts.add(init + i * offset);
        }
        return starts;
    }

    private static Map<String, Object> waits(GuestSetup setup, List<List<GuestOutcome>> runs) {
        Map<String, Object> waits = new LinkedHashMap<>();
        boolean ready = runs.stream().flatMap(List::stream).allMatch(guest -> readyInTime(setup, guest));
        waits.put("ready", ready);
        waits.put("readyAtInit", setup.trustedCpu());
        put(waits, "initStartToReadyS", runs, guest -> since(guest, guest.initSeconds()));
        put(waits, "readyUptimeS", runs, GuestOutcome::readySeconds);
        if (setup.device().isPresent()) {
            put(waits, "registrationToReadyS", runs, guest -> since(guest, guest.registeredSeconds()));
            put(waits, "devicePushBytes", runs, guest -> OptionalDouble.of(last(guest.pushes(), 2)));
            put(
                    waits,
                    "devicePushCount",
                    runs,
                    guest -> OptionalDouble.of(guest.pushes().size()));
        }
        put(waits, "blockingGetrandomWallS", runs, GuestOutcome::getrandomSeconds);
        put(waits, "urandomReadWallS", runs, GuestOutcome::urandomSeconds);
        if (setup.reading().isPresent()) {
            put(waits, "hwrng_bytes", runs, guest -> OptionalDouble.of(last(guest.hwrng(), 1)));
            put(waits, "hwrng_seconds", runs, guest -> finished(guest, guest.hwrng()));
            put(waits, "burst_bytes", runs, guest -> some(guest.burst(), 1));
            put(waits, "burst_seconds", runs, guest -> some(guest.burst(), 0));
            waits.put("hungInHwrngRead", runs.stream().flatMap(List::stream).anyMatch(GuestOutcome::hung));
        }
        return waits;
    }

    private static boolean readyInTime(GuestSetup setup, GuestOutcome guest) {
        double from = setup.device().isPresent() ? guest.registeredSeconds() : guest.initSeconds();
        return guest.readySeconds().orElse(Double.POSITIVE_INFINITY) <= from + setup.waitLimitSeconds();
    }

    private static OptionalDouble since(GuestOutcome guest, double from) {
        OptionalDouble ready = guest.readySeconds();
        return ready.isPresent() ? OptionalDouble.of(Math.max(0, ready.getAsDouble() - from)) : ready;
    }

    private static OptionalDouble finished(GuestOutcome guest, List<double[]> series) {
        return guest.hung() ? OptionalDouble.empty() : OptionalDouble.of(last(series, 0));
    }

    private static OptionalDouble some(List<double[]> series, int column) {
        return series.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(last(series, column));
    }

    private static double last(List<double[]> series, int column) {
        return series.isEmpty() ? 0 : series.get(series.size() - 1)[column];
    }

    /** The median over runs and guests; nothing when a guest has no such figure. */
    private static void put(
            Map<String, Object> answer,
            String name,
            List<List<GuestOutcome>> runs,
            Function<GuestOutcome, OptionalDouble> figure) {
        double[] values = runs.stream()
                .flatMap(List::stream)
                .map(figure)
                .filter(OptionalDouble::isPresent)
                .mapToDouble(OptionalDouble::getAsDouble)
                .toArray();
        if (values.length == 0) {
            return;
        }
        Arrays.sort(values);
        double median = (values[(values.length - 1) / 2] + values[values.length / 2]) / 2;
        answer.put(
                name,
                Estimates.interval(Millis.of(median), Millis.of(values[0]), Millis.of(values[values.length - 1])));
    }

    private static Map<String, Object> each(List<GuestOutcome> guests) {
        List<Map<String, Object>> list = new ArrayList<>();
        for (GuestOutcome guest : guests) {
            Map<String, Object> one = new LinkedHashMap<>();
            since(guest, guest.registeredSeconds()).ifPresent(wait -> one.put("registrationToReadyS", Millis.of(wait)));
            one.put("devicePushes", GrantAnswer.pushes(guest));
            list.add(one);
        }
        return Map.of("guests", list);
    }
}
