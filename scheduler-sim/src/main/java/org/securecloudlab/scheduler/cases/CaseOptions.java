package org.securecloudlab.scheduler.cases;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.function.Consumer;
import org.securecloudlab.cloud.Problem;
import org.securecloudlab.scheduler.MissingRuleException;
import org.securecloudlab.scheduler.NovaRelease;
import org.securecloudlab.scheduler.SchedulerOptions;
import org.securecloudlab.scheduler.SchedulerRules;

/** The configuration of a case. An option that no rule reads is a warning: it belongs to another part of nova. */
final class CaseOptions {
    private final JsonNode document;
    private final SchedulerRules rules;
    private final CaseProblems problems;
    private SchedulerOptions options;

    CaseOptions(JsonNode document, SchedulerRules rules, CaseProblems problems) {
        this.document = document;
        this.rules = rules;
        this.problems = problems;
        this.options = rules.defaultOptions();
    }

    SchedulerOptions read(CaseSettings settings) {
        settings.release()
                .or(() -> CaseJson.text(document, "release"))
                .ifPresent(name -> set("release", NovaRelease.OPTION.name(), List.of(name)));
        for (var option : document.path("options").properties()) {
            String path = "options." + option.getKey();
            if (option.getValue().isArray() && options.isList(option.getKey())) {
                options = options.withElements(option.getKey(), CaseJson.texts(option.getValue()));
            } else if (options.knows(option.getKey())) {
                set(path, option.getKey(), values(option.getKey(), option.getValue()));
            } else {
                problems.warning(path, "an option that no filter or weigher reads", "an option of the scheduler");
            }
        }
        set("filters", SchedulerRules.ENABLED_FILTERS.name(), joined(document.path("filters")));
        if (document.has("weighers")) {
            set("weighers", SchedulerRules.WEIGHT_CLASSES.name(), joined(document.path("weighers")));
        }
        checkRules();
        return options;
    }

    private static List<String> values(String name, JsonNode value) {
        return name.equals("pci.alias") ? CaseJson.texts(value) : joined(value);
    }

    /** A list in a case is one value of nova.conf, separated by commas. */
    private static List<String> joined(JsonNode value) {
        return List.of(String.join(",", CaseJson.texts(value)));
    }

    private void set(String path, String name, List<String> values) {
        try {
            options = options.with(name, values);
        } catch (IllegalArgumentException e) {
            problems.error(path, String.join(", ", values), options.kind(name));
        }
    }

    private void checkRules() {
        each(
                "filters",
                name -> rules.enabledFilters(options.with(SchedulerRules.ENABLED_FILTERS.name(), List.of(name))));
        each(
                "weighers",
                name -> rules.enabledWeighers(options.with(SchedulerRules.WEIGHT_CLASSES.name(), List.of(name))));
    }

    private void each(String field, Consumer<String> check) {
        JsonNode names = document.path(field);
        for (int place = 0; place < names.size(); place++) {
            String name = names.path(place).asText();
            if (!names.path(place).isTextual()) {
                continue; // has been reported by the format
            }
            try {
                check.accept(name);
            } catch (MissingRuleException e) {
                problems.add(Problem.error(field + "[" + place + "]", name, e.expected())
                        .hint(e.hint()));
            }
        }
    }
}
