package org.securecloudlab.entropy.cases;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.securecloudlab.entropy.linux.CreditedPool;
import org.securecloudlab.entropy.linux.KernelEra;

/** What {@code entropy_avail} says after each of some {@code RNDADDENTROPY} calls of equal size. */
final class CreditAnswer {
    private static final int MOST = 100_000;

    private CreditAnswer() {}

    static Map<String, Object> of(Fields inputs, KernelEra era) {
        for (Map.Entry<String, JsonNode> entry : inputs.node().properties()) {
            String name = entry.getKey().toLowerCase(Locale.ROOT);
            if (entry.getValue().isObject() && (name.contains("credit") || name.contains("addentropy"))) {
                return credits(new Fields(entry.getValue(), inputs.path() + "." + entry.getKey()), era);
            }
        }
        return Map.of();
    }

    private static Map<String, Object> credits(Fields fields, KernelEra era) {
        int bits = fields.count(first(fields, "bit"), 0);
        int calls = Math.min(MOST, fields.count(first(fields, "(count|call|time|number|n$|credits)"), 0));
        CreditedPool pool = new CreditedPool(era);
        List<Number> levels = new ArrayList<>(List.of(0L));
        for (int i = 0; i < calls; i++) {
            pool.credit(bits);
            levels.add(pool.entropyAvailable());
        }
        return Map.of("credits", levels);
    }

    private static String first(Fields fields, String pattern) {
        for (Map.Entry<String, JsonNode> entry : fields.node().properties()) {
            boolean fits = entry.getKey().toLowerCase(Locale.ROOT).matches(".*" + pattern + ".*");
            if (fits && entry.getValue().isIntegralNumber()) {
                return entry.getKey();
            }
        }
        return pattern;
    }
}
