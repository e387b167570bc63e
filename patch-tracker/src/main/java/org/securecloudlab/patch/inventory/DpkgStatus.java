package org.securecloudlab.patch.inventory;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** {@code /var/lib/dpkg/status} or the output of {@code dpkg -s}: paragraphs of fields (deb-control(5), dpkg(1)). */
final class DpkgStatus {
    private static final List<String> FIELDS = List.of("Package", "Status", "Version", "Source", "Architecture");

    private final LineProblems read;
    private final Map<String, String> fields = new HashMap<>();

    private DpkgStatus(String file) {
        this.read = new LineProblems(file);
    }

    static ReadInventory read(BufferedReader lines, String file) throws IOException {
        DpkgStatus status = new DpkgStatus(file);
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            status.read.nextLine();
            status.line(line);
        }
        status.paragraph();
        return status.read.result();
    }

    private void line(String line) {
        if (line.isBlank()) {
            paragraph();
            return;
        }
        int colon = line.indexOf(':');
        if (line.charAt(0) != ' ' && line.charAt(0) != '\t') {
            if (colon <= 0) {
                read.wrong(line, "Field: value");
            } else if (FIELDS.contains(line.substring(0, colon))) {
                fields.put(line.substring(0, colon), line.substring(colon + 1).strip());
            }
        }
    }

    private void paragraph() {
        if (fields.isEmpty()) {
            return;
        }
        String name = fields.getOrDefault("Package", "");
        String version = fields.getOrDefault("Version", "");
        boolean installed =
                PackageStatus.parse(fields.getOrDefault("Status", "")).isInstalled();
        if (name.isEmpty() || (installed && version.isEmpty())) {
            read.wrong(name, "a paragraph with Package and Version");
        } else {
            // "Source: openssl (3.0.11-1)" where the source's version differs.
            String source = fields.getOrDefault("Source", name);
            int open = source.indexOf('(');
            String sourceVersion = open < 0 ? version : source.substring(open + 1, source.length() - 1);
            read.add(new InstalledPackage(
                    name,
                    version,
                    open < 0 ? source : source.substring(0, open).strip(),
                    sourceVersion.strip(),
                    fields.getOrDefault("Architecture", ""),
                    installed));
        }
        fields.clear();
    }
}
