package org.securecloudlab.scenario.review;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.securecloudlab.cloud.json.CloudJson;
import org.securecloudlab.cloud.oslo.PolicyRule;
import org.securecloudlab.cloud.oslo.Reading;
import org.securecloudlab.cloud.review.Configuration;
import org.securecloudlab.cloud.review.EffectiveValues;
import org.securecloudlab.cloud.review.PolicySet;
import org.securecloudlab.cloud.review.ReadingValue;
import org.securecloudlab.cloud.review.ServiceConfig;

/** What the services read, as JSON: by file, {@code section/option} or rule, with where each value comes from beside it. */
public final class EffectiveJson {
    private EffectiveJson() {}

    /**
     * The values, and their origins.
     *
     * @param defaults also options that no file sets
     */
    public static ObjectNode of(Configuration configuration, boolean defaults) {
        ObjectNode answer = CloudJson.mapper().createObjectNode();
        ObjectNode effective = answer.putObject("effective");
        ObjectNode origin = answer.putObject("origin");
        for (ServiceConfig service : configuration.services()) {
            options(service, EffectiveValues.of(service, defaults), configuration, effective, origin);
        }
        for (PolicySet policy : configuration.policies()) {
            policy.rules().forEach(rule -> rule(policy, rule, effective));
        }
        return answer;
    }

    private static void options(
            ServiceConfig service,
            List<Reading> readings,
            Configuration configuration,
            ObjectNode effective,
            ObjectNode origin) {
        ObjectNode values = effective.withObjectProperty(service.name());
        ObjectNode origins = origin.withObjectProperty(service.name());
        for (Reading reading : readings) {
            String key = reading.option().group() + "/" + reading.option().name();
            if (reading.failure().isPresent()) {
                values.putObject(key)
                        .put("error", reading.failure().get().kind().osloName());
            } else {
                values.set(key, ReadingValue.json(reading));
            }
            origins.put(key, EffectiveValues.origin(reading, service, configuration.release()));
        }
    }

    private static void rule(PolicySet policy, PolicyRule rule, ObjectNode effective) {
        ObjectNode node =
                effective.withObjectProperty(policy.fileOf(rule.name())).putObject(rule.name());
        node.set("value", rule.value());
        node.put("check", rule.check().text());
        policy.verdict(rule.name())
                .ifPresent(verdict -> node.put("verdict", verdict.name().toLowerCase(Locale.ROOT)));
    }
}
