package org.securecloudlab.patch.advisory;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.securecloudlab.cloud.Parsed;
import org.securecloudlab.cloud.Problem;
import org.securecloudlab.cloud.json.JsonFault;
import org.securecloudlab.patch.document.JsonPlace;

/** Reads one OSV record (OSV schema 1.0 to 1.7). Properties that it does not know are passed over, as the schema asks of readers. */
public final class OsvReader {
    /** The largest record read; the largest of the public feeds are about 4 MB. */
    public static final int LARGEST_RECORD_BYTES = 32 << 20;

    private static final int DEEPEST = 100;
    private static final String EXPECTED = "one OSV record in JSON";
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    static {
        MAPPER.getFactory()
                .setStreamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEEPEST)
                        .maxStringLength(LARGEST_RECORD_BYTES)
                        .build());
    }

    private OsvReader() {}

    /**
     * Reads a record; the stream is not closed.
     *
     * @param file its name as the user knows it, for problems
     * @throws IOException when the stream fails
     */
    public static Parsed<Advisory> read(InputStream bytes, String file) throws IOException {
        byte[] record = bytes.readNBytes(LARGEST_RECORD_BYTES + 1);
        if (record.length > LARGEST_RECORD_BYTES) {
            return refused(Problem.error("", "more than " + LARGEST_RECORD_BYTES + " bytes", EXPECTED), file);
        }
        try {
            return read(MAPPER.readTree(record), file);
        } catch (JsonProcessingException wrong) {
            return refused(JsonFault.of(wrong), file);
        }
    }

    /** Reads a record from a tree. */
    public static Parsed<Advisory> read(JsonNode record, String file) {
        if (!record.isObject()) {
            return refused(Problem.error("", JsonPlace.kind(record), EXPECTED), file);
        }
        JsonPlace place = JsonPlace.root(record);
        Advisory advisory = OsvRecord.advisory(place);
        List<Problem> problems =
                place.problems().stream().map(problem -> problem.in(file)).toList();
        return problems.stream().anyMatch(Problem::isError) ? Parsed.refused(problems) : Parsed.of(advisory, problems);
    }

    private static Parsed<Advisory> refused(Problem problem, String file) {
        return Parsed.refused(List.of(problem.in(file)));
    }
}
