package org.securecloudlab.cloud.openstack;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.securecloudlab.cloud.Problem;
import org.securecloudlab.cloud.json.JsonFault;

/** Reads one export file row by row: a list of objects, or a single object. Never holds more than a row. */
final class JsonRows {
    private static final ObjectMapper MAPPER =
            new ObjectMapper(new JsonFactory()).enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    /** Decides, at the first row, who takes the rows; nobody when the file is not recognised. */
    interface Taker {
        /**
         * Called once for a file with content.
         *
         * @param columns of the first row; empty for an empty list
         * @param object true when the document is a single object
         */
        Optional<Sink> begin(Set<String> columns, boolean object);
    }

    /** Takes rows. */
    interface Sink {
        void row(int line, Map<String, JsonNode> cells);
    }

    private final Columns columns = new Columns();
    private final ImportLog log;

    JsonRows(ImportLog log) {
        this.log = log;
    }

    /** Reads a file; what is wrong with it goes to the log. */
    void read(String name, InputStream bytes, Taker taker) {
        try (JsonParser parser = MAPPER.createParser(bytes)) {
            JsonToken first = parser.nextToken();
            if (first == null) {
                log.warn(
                        "empty",
                        Problem.warning("", "an empty file", "JSON")
                                .in(name)
                                .hint(
                                        "The command that wrote it failed; client and service disagree about hosts that are down"));
            } else if (first == JsonToken.START_ARRAY) {
                list(name, parser, taker);
            } else if (first == JsonToken.START_OBJECT) {
                int line = parser.currentTokenLocation().getLineNr();
                Map<String, JsonNode> cells = cells(parser);
                taker.begin(cells.keySet(), true).ifPresent(sink -> sink.row(line, cells));
            } else {
                log.error(Problem.error("", "a bare " + first.asString(), "a list or an object")
                        .in(name)
                        .at(1));
            }
            if (first != null && parser.nextToken() != null) {
                log.error(Problem.error("", "more after the end of the document", "one JSON document")
                        .in(name)
                        .at(parser.currentTokenLocation().getLineNr()));
            }
        } catch (JsonProcessingException malformed) {
            Problem fault = JsonFault.of(malformed).in(name);
            log.error(fault.at(fault.line().orElse(1)));
        } catch (IOException unreadable) {
            log.error(Problem.error("", "a file that cannot be read", "a readable file")
                    .in(name));
        }
    }

    private void list(String name, JsonParser parser, Taker taker) throws IOException {
        Optional<Sink> sink = Optional.empty();
        boolean begun = false;
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            int line = parser.currentTokenLocation().getLineNr();
            if (token != JsonToken.START_OBJECT) {
                log.warn(
                        "row" + name,
                        Problem.warning("", "a row that is no object", "an object")
                                .in(name)
                                .at(line));
                parser.skipChildren();
                continue;
            }
            Map<String, JsonNode> cells = cells(parser);
            if (!begun) {
                sink = taker.begin(cells.keySet(), false);
                begun = true;
            }
            sink.ifPresent(taken -> taken.row(line, cells));
        }
        if (!begun) {
            taker.begin(Set.of(), false);
        }
    }

    private Map<String, JsonNode> cells(JsonParser parser) throws IOException {
        Map<String, JsonNode> cells = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String column = columns.plain(parser.currentName());
            parser.nextToken();
            JsonNode cell = MAPPER.readTree(parser);
            cells.put(column, cell);
        }
        return cells;
    }
}
