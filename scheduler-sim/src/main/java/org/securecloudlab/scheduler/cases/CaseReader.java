package org.securecloudlab.scheduler.cases;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import org.securecloudlab.cloud.Parsed;
import org.securecloudlab.cloud.json.JsonFault;
import org.securecloudlab.scheduler.SchedulerOptions;
import org.securecloudlab.scheduler.SchedulerRules;

/** Reads a case: its JSON, the fields, then the configuration. All problems at once, each with its place. */
final class CaseReader {
    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final byte[] json;
    private final String file;
    private final CaseProblems problems;

    CaseReader(byte[] json, String file) {
        this.json = json;
        this.file = file;
        this.problems = new CaseProblems(json, file);
    }

    Parsed<NovaCase> read(CaseSettings settings) {
        JsonNode document;
        try {
            document = JSON.readTree(json);
        } catch (JacksonException e) {
            return Parsed.refused(List.of(JsonFault.of(e).in(file)));
        } catch (IOException e) {
            throw new IllegalStateException("reading from memory", e);
        }
        CaseFormat.check(document, problems);
        if (!document.isObject()) {
            return Parsed.refused(problems.all());
        }
        SchedulerRules rules = SchedulerRules.installed();
        SchedulerOptions options = new CaseOptions(document, rules, problems).read(settings);
        return problems.hasErrors()
                ? Parsed.refused(problems.all())
                : Parsed.of(new NovaCase(document, rules, options, settings), problems.all());
    }
}
