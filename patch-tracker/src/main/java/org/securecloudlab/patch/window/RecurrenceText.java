package org.securecloudlab.patch.window;

import biweekly.ICalVersion;
import biweekly.io.ParseContext;
import biweekly.io.scribe.property.RecurrenceRuleScribe;
import biweekly.parameter.ICalParameters;
import biweekly.property.RecurrenceRule;
import biweekly.util.Frequency;
import biweekly.util.Recurrence;
import java.util.Optional;

/** Recurrence rules as text (RFC 5545, section 3.3.10). */
final class RecurrenceText {
    private static final int LONGEST = 500;

    private RecurrenceText() {}

    /** The rule, or nothing when it is none, or one that recurs more often than daily. */
    static Optional<Recurrence> parse(String rule) {
        if (rule.length() > LONGEST) {
            return Optional.empty();
        }
        ParseContext context = new ParseContext();
        context.setVersion(ICalVersion.V2_0);
        Recurrence parsed;
        try {
            RecurrenceRule property = new RecurrenceRuleScribe().parseText(rule, null, new ICalParameters(), context);
            parsed = property.getValue();
        } catch (RuntimeException e) {
            // The library throws several kinds for text that is no rule.
            return Optional.empty();
        }
        boolean wrong = parsed == null
                || parsed.getFrequency() == null
                || !context.getWarnings().isEmpty();
        return wrong || isOftenerThanDaily(parsed) ? Optional.empty() : Optional.of(parsed);
    }

    private static boolean isOftenerThanDaily(Recurrence rule) {
        return rule.getFrequency() == Frequency.HOURLY
                || rule.getFrequency() == Frequency.MINUTELY
                || rule.getFrequency() == Frequency.SECONDLY
                || !rule.getByHour().isEmpty()
                || !rule.getByMinute().isEmpty()
                || !rule.getBySecond().isEmpty();
    }
}
