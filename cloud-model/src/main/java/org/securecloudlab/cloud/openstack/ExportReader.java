package org.securecloudlab.cloud.openstack;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.securecloudlab.cloud.Parsed;
import org.securecloudlab.cloud.Problem;
import org.securecloudlab.cloud.Settings;
import org.securecloudlab.cloud.oslo.ConfigText;
import org.securecloudlab.cloud.oslo.SettingsReader;

/** Reads every file of a source into the tables. */
final class ExportReader {
    private static final int MAX_CONFIGURATION = 16 << 20;

    private final ExportSource source;
    private final ExportTables tables;
    private final ImportLog log;
    private final Pool pool;
    private final JsonRows rows;
    private final List<ConfigText> configuration = new ArrayList<>();
    private final Set<ExportKind> seen = EnumSet.noneOf(ExportKind.class);

    ExportReader(ExportSource source, ExportTables tables, ImportLog log, Pool pool) {
        this.source = source;
        this.tables = tables;
        this.log = log;
        this.pool = pool;
        this.rows = new JsonRows(log);
    }

    /** The kinds of files that were there, empty ones included. */
    Set<ExportKind> readAll() {
        for (String file : source.files()) {
            if (SettingsReader.accepts(file)) {
                configuration(file);
            } else if (isJson(file)) {
                read(file);
            }
        }
        return seen;
    }

    /** The settings of the configuration files that were among the files. */
    Settings settings() {
        Parsed<Settings> settings = SettingsReader.read(configuration);
        settings.problems().forEach(problem -> log.warn("settings", problem));
        return settings.value().orElse(Settings.EMPTY);
    }

    private void configuration(String name) {
        try (InputStream bytes = source.open(name)) {
            byte[] text = bytes.readNBytes(MAX_CONFIGURATION + 1);
            if (text.length > MAX_CONFIGURATION) {
                log.error(Problem.error("", "more than 16 MiB", "a configuration file")
                        .in(name));
            } else {
                configuration.add(new ConfigText(name, new String(text, StandardCharsets.UTF_8)));
            }
        } catch (IOException unreadable) {
            log.error(unreadable(name));
        }
    }

    private static Problem unreadable(String name) {
        return Problem.error("", "a file that cannot be read", "a readable file")
                .in(name);
    }

    private static boolean isJson(String file) {
        String last = file.substring(file.lastIndexOf('/') + 1);
        return last.toLowerCase(Locale.ROOT).endsWith(".json")
                && !last.startsWith(".")
                && !file.startsWith("__MACOSX/");
    }

    private void read(String name) {
        Optional<ExportKind> named = ExportKind.named(name);
        named.ifPresent(seen::add);
        try (InputStream bytes = source.open(name)) {
            rows.read(name, bytes, (columns, object) -> begin(name, named, columns, object));
        } catch (IOException unreadable) {
            log.error(unreadable(name));
        }
    }

    private Optional<JsonRows.Sink> begin(
            String name, Optional<ExportKind> named, Set<String> columns, boolean object) {
        Optional<ExportKind> kind = ExportKind.of(named, columns, object);
        if (kind.isEmpty()) {
            log.warn(
                    "unknown",
                    Problem.warning("", columns.isEmpty() ? "an empty list" : "columns " + columns, "an export")
                            .in(name)
                            .hint(
                                    "The file is left out; call it as the export's description does, such as server-list.json"));
            return Optional.empty();
        }
        seen.add(kind.get());
        ExportFile file = new ExportFile(name, kind.get(), log, pool);
        Consumer<Row> reader = tables.begin(kind.get());
        return Optional.of((int line, Map<String, JsonNode> cells) -> reader.accept(new Row(file, line, cells)));
    }
}
