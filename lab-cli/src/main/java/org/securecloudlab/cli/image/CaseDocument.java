package org.securecloudlab.cli.image;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.securecloudlab.cli.InputException;
import org.securecloudlab.cli.Names;
import org.securecloudlab.cloud.json.JsonFault;

/**
 * A case as a JSON object: its fields, and the files that it names. Names are relative to the folder of the case, or to the one
 * above where cases lie in a folder of their own.
 */
final class CaseDocument {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final long MAX_BYTES = 256L << 20;

    private final Path file;
    private final JsonNode root;

    private CaseDocument(Path file, JsonNode root) {
        this.file = file;
        this.root = root;
    }

    /** Reads one; it must be a JSON object. */
    static CaseDocument read(Path file) throws IOException {
        if (Files.size(file) > MAX_BYTES) {
            throw new InputException(Names.file(file), "a case of more than 256 MiB", "a smaller one");
        }
        try {
            JsonNode root = MAPPER.readTree(Files.readAllBytes(file));
            if (root == null || !root.isObject()) {
                throw new InputException(Names.file(file), "no JSON object", "a case as a JSON object");
            }
            return new CaseDocument(file, root);
        } catch (JacksonException e) {
            throw new InputException(Names.file(file), JsonFault.of(e).found(), "a case as a JSON object");
        }
    }

    String id() {
        return root.path("id").asText(Names.withoutEnding(Names.file(file)));
    }

    JsonNode field(String name) {
        return root.path(name);
    }

    Optional<String> text(String name) {
        JsonNode value = root.path(name);
        return value.isTextual() ? Optional.of(value.textValue()) : Optional.empty();
    }

    String needed(String name) {
        return text(name).orElseThrow(() -> wrong(name, "no text", "a text"));
    }

    List<String> texts(String name) {
        return texts(root.path(name));
    }

    static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(each -> texts.add(each.asText()));
        return texts;
    }

    Instant instant(String name) {
        String text = needed(name);
        try {
            return Instant.parse(text);
        } catch (DateTimeParseException e) {
            throw wrong(name, "[" + text + "]", "an instant such as 2026-06-01T00:00:00Z");
        }
    }

    /** A file that the case names. */
    Path path(String name) {
        Path beside = file.resolveSibling(name);
        Path above = file.toAbsolutePath().resolveSibling("..").resolve(name).normalize();
        if (Files.exists(beside) || !Files.exists(above)) {
            return beside;
        }
        return above;
    }

    InputException wrong(String field, String found, String expected) {
        return new InputException(Names.file(file) + ": " + field, found, expected);
    }
}
