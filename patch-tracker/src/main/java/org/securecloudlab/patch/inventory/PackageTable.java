package org.securecloudlab.patch.inventory;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.securecloudlab.cloud.Parsed;
import org.securecloudlab.cloud.Problem;

/**
 * A table with a head line and tabs between its columns: {@code package}, {@code version}, {@code source}, {@code source_version},
 * {@code architecture}, {@code status}, in any order; the last four may be missing. {@code dpkg-query -W} writes the rows with
 * {@code -f '${Package}\t${Version}\t${source:Package}\t${source:Version}\t${Architecture}\t${Status}\n'}.
 */
public final class PackageTable {
    private static final List<String> NEEDED = List.of("package", "version");

    private final String file;
    private final List<Problem> problems = new ArrayList<>();
    private final List<InstalledPackage> packages = new ArrayList<>();

    private PackageTable(String file) {
        this.file = file;
    }

    /**
     * Reads all rows.
     *
     * @param file its name as the user knows it, for problems
     * @throws IOException when the stream fails
     */
    public static Parsed<List<InstalledPackage>> read(Reader text, String file) throws IOException {
        PackageTable table = new PackageTable(file);
        table.rows(new BufferedReader(text));
        return table.problems.stream().anyMatch(Problem::isError)
                ? Parsed.refused(table.problems)
                : Parsed.of(List.copyOf(table.packages), table.problems);
    }

    private void rows(BufferedReader lines) throws IOException {
        String head = lines.readLine();
        Map<String, Integer> columns = columns(head == null ? "" : head);
        if (!columns.keySet().containsAll(NEEDED)) {
            problems.add(Problem.error("", "the head line " + shown(head), "columns package and version, tabs between")
                    .in(file)
                    .at(1));
            return;
        }
        int number = 1;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (!line.isBlank()) {
                row(new Row(columns, List.of(line.split("\t", -1))), number);
            }
        }
    }

    private static Map<String, Integer> columns(String head) {
        Map<String, Integer> columns = new HashMap<>();
        String[] names = head.strip().split("\t", -1);
        for (int i = 0; i < names.length; i++) {
            columns.put(names[i].strip(), i);
        }
        return columns;
    }

    private void row(Row row, int number) {
        String name = row.get("package");
        String version = row.get("version");
        if (name.isEmpty()) {
            problems.add(Problem.error("package", "nothing", "a package's name")
                    .in(file)
                    .at(number));
            return;
        }
        PackageStatus status = PackageStatus.parse(row.getOr("status", PackageStatus.INSTALLED.text()));
        if (version.isEmpty() && status.isInstalled()) {
            problems.add(Problem.error(name, "an installed package without version", "a version")
                    .in(file)
                    .at(number));
            return;
        }
        packages.add(new InstalledPackage(
                name,
                version,
                row.getOr("source", name),
                row.getOr("source_version", version),
                row.getOr("architecture", ""),
                status.isInstalled()));
    }

    private static String shown(@Nullable String head) {
        return head == null ? "is missing" : "'" + head.substring(0, Math.min(80, head.length())) + "'";
    }

    private record Row(Map<String, Integer> columns, List<String> cells) {

        String get(String column) {
            return getOr(column, "");
        }

        String getOr(String column, String otherwise) {
            Integer at = columns.get(column);
            String cell = at == null || at >= cells.size() ? "" : cells.get(at).strip();
            return cell.isEmpty() ? otherwise : cell;
        }
    }
}
