package org.securecloudlab.migration;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.securecloudlab.migration.fit.MeasuredRun;
import org.securecloudlab.migration.run.DescribedRun;
import org.securecloudlab.migration.run.RunFile;

/** The twelve public runs of QEMU 7.2. */
public final class PublicRuns {
    private PublicRuns() {}

    /** What was asked for. */
    public static List<DescribedRun> described() {
        return RunFile.read(text("/runs/qemu-runs.json"), "qemu-runs.json")
                .value()
                .orElseThrow();
    }

    /** What came of those that completed. */
    public static List<MeasuredRun> measured() {
        return RunFile.measured(text("/runs/qemu-runs.json"));
    }

    /** Without helpers, with a writer that is paced: the letters are the groups of the measuring campaign. */
    public static List<MeasuredRun> plain() {
        return measured().stream().filter(run -> run.id().matches("[cl]\\d+")).toList();
    }

    /** Pre-copy with a paced writer, helpers included. */
    public static List<MeasuredRun> paced() {
        return measured().stream().filter(run -> run.id().matches("[clmx]\\d+")).toList();
    }

    static MeasuredRun measured(String id) {
        return measured().stream()
                .filter(run -> run.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    static MigrationRequest request(String id) {
        return described().stream()
                .filter(run -> run.id().equals(id))
                .findFirst()
                .orElseThrow()
                .request();
    }

    private static String text(String resource) {
        try (InputStream in = PublicRuns.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
