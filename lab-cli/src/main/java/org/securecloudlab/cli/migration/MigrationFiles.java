package org.securecloudlab.cli.migration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.securecloudlab.cli.InputException;
import org.securecloudlab.cloud.Parsed;
import org.securecloudlab.cloud.Problem;
import org.securecloudlab.migration.run.DescribedRun;
import org.securecloudlab.migration.run.MigrationDocument;
import org.securecloudlab.migration.run.RunFile;

/** Reads files that describe migrations: documents in YAML, or runs in JSON. */
final class MigrationFiles {
    private MigrationFiles() {}

    /** What reading a file gave. */
    record Read(List<DescribedRun> runs, List<Problem> warnings) {}

    /**
     * Reads a file.
     *
     * @throws InputException when it describes no migration
     */
    static Read read(Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        String text = Files.readString(file);
        if (name.toLowerCase(Locale.ROOT).endsWith(".json")) {
            Parsed<List<DescribedRun>> runs = RunFile.read(text, name);
            return new Read(runs.value().orElseThrow(() -> new InputException(runs.problems())), runs.problems());
        }
        Parsed<DescribedRun> document = MigrationDocument.read(text, name);
        DescribedRun run = document.value().orElseThrow(() -> new InputException(document.problems()));
        return new Read(List.of(run), document.problems());
    }
}
