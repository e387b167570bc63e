package org.securecloudlab.scheduler;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.securecloudlab.scheduler.python.PythonNumber;

/**
 * One entry of {@code [metrics] weight_setting}.
 *
 * @param metric its name
 * @param ratio by which its value counts
 */
public record MetricSetting(String metric, double ratio) {
    /** Comma-separated {@code name=ratio}; entries that cannot be read are dropped (nova/scheduler/utils.py, parse_options). */
    public static final SchedulerOption<List<String>> OPTION =
            SchedulerOption.list("metrics.weight_setting", List.of());

    /** The entries that can be read, in order. */
    public static List<MetricSetting> parse(List<String> entries) {
        List<MetricSetting> settings = new ArrayList<>();
        for (String entry : entries) {
            int separator = entry.indexOf('=');
            if (separator > 0) {
                OptionalDouble ratio = PythonNumber.decimal(entry.substring(separator + 1));
                ratio.ifPresent(value -> settings.add(new MetricSetting(entry.substring(0, separator), value)));
            }
        }
        return settings;
    }
}
