package org.securecloudlab.scenario.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectWriter;
import org.securecloudlab.scenario.ScenarioJson;

/** Values as indented JSON in the order of their components, with {@code \n} on every machine. */
public final class JsonReport {
    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");
    private static final ObjectWriter WRITER = ScenarioJson.mapper()
            .writer(new DefaultPrettyPrinter().withObjectIndenter(INDENTER).withArrayIndenter(INDENTER));

    private JsonReport() {}

    /** A report, a comparison or a part of one. */
    public static String write(Record value) {
        try {
            return WRITER.writeValueAsString(value) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A record of reports must be writable as JSON", e);
        }
    }
}
