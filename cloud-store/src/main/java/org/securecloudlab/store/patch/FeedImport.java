package org.securecloudlab.store.patch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.securecloudlab.cloud.Parsed;
import org.securecloudlab.cloud.Problem;
import org.securecloudlab.patch.advisory.EpssReader;
import org.securecloudlab.patch.advisory.EpssScores;
import org.securecloudlab.patch.advisory.KevCatalog;
import org.securecloudlab.patch.advisory.KevEntry;
import org.securecloudlab.patch.advisory.KevReader;
import org.securecloudlab.patch.advisory.VexReader;
import org.securecloudlab.patch.advisory.VexStatement;
import org.securecloudlab.store.jdbc.Jdbc;

/** Takes the feeds that come whole: KEV and EPSS replace what was there, VEX is added to it. */
final class FeedImport {
    private static final int GZIP = 0x1f;
    /** CISA's catalogue has 2 MB; documents of VEX are smaller. */
    private static final int LARGEST_BYTES = 64 << 20;

    private final Connection connection;
    private final ImportLog log;
    private final String file;

    FeedImport(Connection connection, ImportLog log, String file) {
        this.connection = connection;
        this.log = log;
        this.file = file;
    }

    void kev(InputStream in) throws IOException, SQLException {
        Optional<KevCatalog> read = text(in).flatMap(text -> value(KevReader.read(text, file)));
        if (read.isEmpty()) {
            return;
        }
        Jdbc.update(connection, "delete from patch_kev", List.of());
        for (KevEntry entry : new TreeMap<>(read.get().byCve()).values()) {
            Jdbc.update(
                    connection,
                    "insert into patch_kev (cve, date_added, due_date, action, ransomware) values (?, ?, ?, ?, ?)",
                    List.of(
                            entry.cve(),
                            entry.dateAdded(),
                            entry.dueDate(),
                            entry.requiredAction(),
                            entry.ransomware()));
        }
        log.took(read.get().byCve().size());
    }

    void epss(InputStream in, int firstByte) throws IOException, SQLException {
        InputStream plain = firstByte == GZIP ? new GZIPInputStream(in) : in;
        Optional<EpssScores> read =
                value(EpssReader.read(new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8)), file));
        if (read.isEmpty()) {
            return;
        }
        Map<String, Double> scores = new TreeMap<>(read.get().byCve());
        Jdbc.update(connection, "delete from patch_epss", List.of());
        Jdbc.update(
                connection,
                "insert into patch_epss (cve, score) select * from unnest(?, ?)",
                List.of(
                        scores.keySet().toArray(String[]::new),
                        scores.values().stream()
                                .mapToDouble(Double::doubleValue)
                                .toArray()));
        log.took(scores.size());
    }

    void vex(InputStream in, String sha256) throws IOException, SQLException {
        Optional<List<VexStatement>> read = text(in).flatMap(text -> value(VexReader.read(text, file)));
        if (read.isEmpty()) {
            return;
        }
        Jdbc.update(connection, "delete from patch_vex where import_sha256 = ?", List.of(sha256));
        for (VexStatement statement : read.get()) {
            Jdbc.update(
                    connection,
                    "insert into patch_vex (import_sha256, flaw, package_name, version, status, justification)"
                            + " values (?, ?, ?, ?, ?, ?)",
                    List.of(
                            sha256,
                            statement.flaw(),
                            statement.packageName(),
                            statement.packageVersion(),
                            statement.status().name(),
                            statement.justification()));
        }
        judgeAgain(read.get());
        log.took(read.get().size());
    }

    private void judgeAgain(List<VexStatement> statements) throws SQLException {
        String[] flaws = statements.stream().map(VexStatement::flaw).distinct().toArray(String[]::new);
        List<HitStore.Numbered> advisories = new ArrayList<>(Jdbc.list(
                connection,
                "select id, content from patch_advisory where flaws && cast(? as text[]) or key = any (?)",
                List.of(flaws, flaws),
                row -> new HitStore.Numbered(row.getInt(1), AdvisoryContent.unpack(row.getBytes(2)))));
        HitStore hits = new HitStore(connection);
        hits.delete(advisories.stream().mapToInt(HitStore.Numbered::id).toArray());
        hits.judge(advisories);
        new SetCounts(connection).recount(Optional.empty());
    }

    private <T> Optional<T> value(Parsed<T> parsed) {
        if (parsed.value().isEmpty()) {
            log.refuse(parsed.problems());
        } else {
            log.note(parsed.problems());
        }
        return parsed.value();
    }

    private Optional<String> text(InputStream in) throws IOException {
        byte[] document = in.readNBytes(LARGEST_BYTES + 1);
        if (document.length > LARGEST_BYTES) {
            log.refuse(List.of(Problem.error("", "more than " + LARGEST_BYTES + " bytes", "one document")
                    .in(file)));
            return Optional.empty();
        }
        return Optional.of(new String(document, StandardCharsets.UTF_8));
    }
}
