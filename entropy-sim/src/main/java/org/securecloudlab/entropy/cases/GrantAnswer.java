package org.securecloudlab.entropy.cases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.securecloudlab.entropy.guest.GuestOutcome;
import org.securecloudlab.entropy.guest.GuestSetup;

/** What the device gave to one guest, grant by grant, and the most in any stretch of time. */
final class GrantAnswer {
    private static final double MILLIS = 1000;

    private GrantAnswer() {}

    static Map<String, Object> of(GuestSetup setup, GuestOutcome guest) {
        Map<String, Object> answer = new LinkedHashMap<>();
        if (setup.device().isEmpty()) {
            return answer;
        }
        answer.put("earlyReadBytes", guest.earlyBytes());
        answer.put("devicePushes", pushes(guest));
        if (!guest.hwrng().isEmpty()) {
            answer.put("hwrngSeries", series(guest.hwrng()));
        }
        if (!guest.burst().isEmpty()) {
            answer.put("burstSeries", series(guest.burst()));
        }
        setup.device().get().limiter().maxBytes().ifPresent(limit -> {
            double period = setup.device().get().limiter().periodMillis() / MILLIS;
            Map<String, Object> most = new LinkedHashMap<>();
            for (double windows : new double[] {0.05, 0.5, 0.999, 1.999}) {
                most.put(windows + "P", mostIn(guest.pushes(), windows * period));
            }
            answer.put("maxBytesInAnyWindow", most);
        });
        return answer;
    }

    /** Uptime, bytes, bytes so far. */
    static List<List<Number>> pushes(GuestOutcome guest) {
        List<List<Number>> rows = new ArrayList<>();
        for (double[] push : guest.pushes()) {
            rows.add(List.of(Millis.of(push[0]), (long) push[1], (long) push[2]));
        }
        return rows;
    }

    private static List<List<Number>> series(List<double[]> blocks) {
        List<List<Number>> rows = new ArrayList<>();
        for (double[] block : blocks) {
            rows.add(List.of(Millis.of(block[0]), (long) block[1]));
        }
        return rows;
    }

    private static long mostIn(List<double[]> pushes, double seconds) {
        double most = 0;
        double inside = 0;
        int first = 0;
        for (double[] push : pushes) {
            inside += push[1];
            while (push[0] - pushes.get(first)[0] > seconds) {
                inside -= pushes.get(first)[1];
                first++;
            }
            most = Math.max(most, inside);
        }
        return (long) most;
    }
}
