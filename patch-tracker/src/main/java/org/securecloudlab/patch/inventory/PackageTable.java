package org.securecloudlab.patch.inventory;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.securecloudlab.cloud.Parsed;

/**
 * A table with a head line and tabs between its columns: {@code package}, {@code version}, {@code source}, {@code source_version},
 * {@code architecture}, {@code status}, in any order; the last four may be missing. {@code dpkg-query -W} writes the rows with
 * {@code -f '${Package}\t${Version}\t${source:Package}\t${source:Version}\t${Architecture}\t${Status}\n'}.
 */
public final class PackageTable {
    private static final List<String> NEEDED = List.of("package", "version");

    private PackageTable() {}

    /**
     * Reads all rows.
     *
     * @param file its name as the user knows it, for problems
     * @throws IOException when the stream fails
     */
    public static Parsed<List<InstalledPackage>> read(Reader text, String file) throws IOException {
        return readAll(new BufferedReader(text), file).all();
    }

    static ReadInventory readAll(BufferedReader lines, String file) throws IOException {
        LineProblems read = new LineProblems(file);
        read.nextLine();
        String head = lines.readLine();
        Map<String, Integer> columns = columns(head == null ? "" : head);
        if (!columns.keySet().containsAll(NEEDED)) {
            read.wrong(head == null ? "" : head, "a head line with package and version, tabs between");
            return read.result();
        }
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            read.nextLine();
            if (!line.isBlank()) {
                row(new Row(columns, Arrays.asList(line.split("\t", -1))), read);
            }
        }
        return read.result();
    }

    private static Map<String, Integer> columns(String head) {
        Map<String, Integer> columns = new HashMap<>();
        String[] names = head.strip().split("\t", -1);
        for (int i = 0; i < names.length; i++) {
            columns.put(names[i].strip(), i);
        }
        return columns;
    }

    private static void row(Row row, LineProblems read) {
        String name = row.getOr("package", "");
        String version = row.getOr("version", "");
        PackageStatus status = PackageStatus.parse(row.getOr("status", PackageStatus.INSTALLED.text()));
        if (name.isEmpty()) {
            read.wrong("", "a package's name");
        } else if (version.isEmpty() && status.isInstalled()) {
            read.wrong(name, "an installed package's version");
        } else {
            read.add(new InstalledPackage(
                    name,
                    version,
                    row.getOr("source", name),
                    row.getOr("source_version", version),
                    row.getOr("architecture", ""),
                    status.isInstalled()));
        }
    }

    private record Row(Map<String, Integer> columns, List<String> cells) {

        String getOr(String column, String otherwise) {
            Integer at = columns.get(column);
            String cell = at == null || at >= cells.size() ? "" : cells.get(at).strip();
            return cell.isEmpty() ? otherwise : cell;
        }
    }
}
