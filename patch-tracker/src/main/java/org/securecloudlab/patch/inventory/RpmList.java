package org.securecloudlab.patch.inventory;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code rpm -qa} (rpm(8)): {@code name-version-release.arch}, without epochs, about which a warning tells; or, with
 * {@code --queryformat '%{NAME}\t%{EPOCHNUM}:%{VERSION}-%{RELEASE}\t%{ARCH}\t%{SOURCERPM}\n'}, everything.
 */
final class RpmList {
    private static final Pattern NEVRA = Pattern.compile("(\\S+)-([^-\\s]+)-([^-\\s]+)\\.([^.\\s-]+)");
    private static final Pattern KEY = Pattern.compile("gpg-pubkey-.*");
    private static final Pattern SOURCE = Pattern.compile("(\\S+)-([^-\\s]+)-([^-\\s]+)\\.(?:no)?src\\.rpm");
    private static final String HINT =
            "Use rpm -qa --queryformat '%{NAME}\\t%{EPOCHNUM}:%{VERSION}-%{RELEASE}\\t%{ARCH}\\t%{SOURCERPM}\\n'";

    private RpmList() {}

    static ReadInventory list(BufferedReader lines, String file) throws IOException {
        LineProblems read = new LineProblems(file);
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            read.nextLine();
            String text = line.strip();
            Matcher nevra = NEVRA.matcher(text);
            if (text.isEmpty() || KEY.matcher(text).matches()) {
                continue;
            }
            if (nevra.matches()) {
                String version = nevra.group(2) + "-" + nevra.group(3);
                read.add(new InstalledPackage(nevra.group(1), version, nevra.group(1), version, nevra.group(4), true));
            } else {
                read.wrong(text, "name-version-release.arch");
            }
        }
        if (!read.isEmpty()) {
            read.warn("no epochs and no source packages", "both, which advisories go by", HINT);
        }
        return read.result();
    }

    static ReadInventory query(BufferedReader lines, String file) throws IOException {
        LineProblems read = new LineProblems(file);
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            read.nextLine();
            String[] cells = line.split("\t", -1);
            if (cells.length >= 4 && !cells[0].isEmpty() && !cells[1].isEmpty()) {
                if (!KEY.matcher(cells[0] + "-").matches()) {
                    read.add(of(cells[0], cells[1].replace("(none):", ""), cells[2], cells[3].strip()));
                }
            } else if (!line.isBlank()) {
                read.wrong(line, "name, epoch:version-release, architecture and source RPM, tabs between");
            }
        }
        return read.result();
    }

    private static InstalledPackage of(String name, String version, String architecture, String sourceRpm) {
        Matcher source = SOURCE.matcher(sourceRpm);
        if (!source.matches()) {
            return new InstalledPackage(name, version, name, version, architecture, true);
        }
        // A source RPM's file name has no epoch; it is the one of what was built from it.
        String epoch = version.substring(0, version.indexOf(':') + 1);
        return new InstalledPackage(
                name, version, source.group(1), epoch + source.group(2) + "-" + source.group(3), architecture, true);
    }
}
