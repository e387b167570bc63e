package org.securecloudlab.patch.inventory;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code apk list --installed}: {@code name-version arch {origin} (licence) [installed]}. */
final class ApkList {
    private static final Pattern ROW =
            Pattern.compile("(\\S+?)-(\\d[^\\s-]*(?:-r\\d+)?) (\\S+) \\{([^}]*)} \\(.*\\) \\[(.*)]");

    private ApkList() {}

    static ReadInventory read(BufferedReader lines, String file) throws IOException {
        LineProblems read = new LineProblems(file);
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            read.nextLine();
            Matcher row = ROW.matcher(line.strip());
            if (row.matches()) {
                read.add(new InstalledPackage(
                        row.group(1),
                        row.group(2),
                        row.group(4).isEmpty() ? row.group(1) : row.group(4),
                        row.group(2),
                        row.group(3),
                        row.group(5).startsWith("installed")));
            } else if (!line.isBlank()) {
                read.wrong(line, "a line of apk list --installed");
            }
        }
        return read.result();
    }
}
