package org.securecloudlab.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.util.LinkedHashMap;
import java.util.Map;

/** What {@code --json} prints: one line for each case. */
public final class JsonLines {
    private JsonLines() {}

    /** {@code {"case": name, "answer": answer}} and a line end. */
    public static String line(ObjectMapper mapper, String name, Object answer) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("case", name);
        line.put("answer", answer);
        try {
            return mapper.writer().without(SerializationFeature.INDENT_OUTPUT).writeValueAsString(line) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("our own records are JSON", e);
        }
    }
}
