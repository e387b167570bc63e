package org.securecloudlab.entropy.cases;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.securecloudlab.entropy.queue.RequestLaw;

/** Reads how large requests are. */
final class Laws {
    private static final double SUM_TOLERANCE = 1e-9;

    private Laws() {}

    static boolean given(Fields config) {
        return config.has("requestBits") || config.has("meanRequestBits") || config.has("requestMix");
    }

    static RequestLaw of(QueueCase asked) {
        return of(asked, asked.config());
    }

    private static RequestLaw of(QueueCase asked, Fields config) {
        JsonNode mix = config.node().path("requestMix");
        if (mix.isTextual()) {
            return of(asked, asked.referred(mix.textValue()));
        }
        if (mix.isArray()) {
            return mix(mix, config.path() + ".requestMix");
        }
        double bits =
                config.has("meanRequestBits") ? config.positive("meanRequestBits") : config.positive("requestBits");
        String law = config.text("law").toLowerCase(Locale.ROOT);
        boolean exponential = law.startsWith("exp") || (law.isEmpty() && config.has("meanRequestBits"));
        boolean fixed = law.isEmpty() || law.startsWith("fix") || law.startsWith("det") || law.startsWith("const");
        if (!exponential && !fixed) {
            throw config.wrong("law", "exponential or fixed");
        }
        return exponential ? new RequestLaw.Exponential(bits) : new RequestLaw.Fixed(bits);
    }

    private static RequestLaw mix(JsonNode mix, String path) {
        List<RequestLaw.Part> parts = new ArrayList<>();
        double sum = 0;
        for (int i = 0; i < mix.size(); i++) {
            Fields part = new Fields(mix.get(i), path + "[" + i + "]");
            parts.add(new RequestLaw.Part(part.positive("bits"), part.share("probability")));
            sum += part.share("probability");
        }
        if (parts.isEmpty() || StrictMath.abs(sum - 1) > SUM_TOLERANCE) {
            throw new CaseException(path, "probabilities that add up to " + sum, "1");
        }
        return new RequestLaw.Mix(parts);
    }
}
