package org.securecloudlab.scenario.review;

import java.util.Locale;
import org.securecloudlab.cloud.oslo.Reading;
import org.securecloudlab.cloud.review.Configuration;
import org.securecloudlab.cloud.review.EffectiveValues;
import org.securecloudlab.cloud.review.PolicySet;
import org.securecloudlab.cloud.review.ReadingValue;
import org.securecloudlab.cloud.review.ServiceConfig;
import org.securecloudlab.scenario.wording.Printable;

/** What the services read, as a configuration file whose comments say where each value comes from. */
public final class EffectiveText {
    private EffectiveText() {}

    /** The values by section; with those that no file sets, if asked for. */
    public static String of(Configuration configuration, boolean defaults) {
        StringBuilder text = new StringBuilder();
        for (ServiceConfig service : configuration.services()) {
            text.append("# ")
                    .append(configuration.name())
                    .append(": ")
                    .append(service.name())
                    .append('\n');
            String section = "";
            for (Reading reading : EffectiveValues.of(service, defaults)) {
                if (!reading.option().group().equals(section)) {
                    section = reading.option().group();
                    text.append("\n[").append(section).append("]\n");
                }
                text.append("# ").append(EffectiveValues.origin(reading, service, configuration.release()));
                text.append('\n').append(line(reading)).append('\n');
            }
            text.append('\n');
        }
        configuration.policies().forEach(policy -> rules(text, policy));
        return text.toString();
    }

    private static String line(Reading reading) {
        String value = reading.failure()
                .map(failure -> "(" + failure.kind().osloName() + ")")
                .orElseGet(() -> ReadingValue.shown(reading).replace("\n", "\n    "));
        return reading.option().name() + " = " + Printable.of(value);
    }

    private static void rules(StringBuilder text, PolicySet policy) {
        policy.rules().forEach(rule -> text.append("# ")
                .append(policy.fileOf(rule.name()))
                .append(':')
                .append(rule.line())
                .append(", ")
                .append(policy.verdict(rule.name())
                        .map(v -> v.name().toLowerCase(Locale.ROOT))
                        .orElse(""))
                .append("\n\"")
                .append(Printable.of(rule.name()))
                .append("\": \"")
                .append(Printable.of(rule.check().text()))
                .append("\"\n"));
    }
}
