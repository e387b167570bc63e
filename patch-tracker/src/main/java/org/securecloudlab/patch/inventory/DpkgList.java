package org.securecloudlab.patch.inventory;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code dpkg -l} and {@code dpkg-query -W} (dpkg-query(1)). Neither tells source packages, which Debian's feeds go by: the binary
 * package stands for its source, without the {@code +bN} of a rebuild, and a warning says so.
 */
final class DpkgList {
    private static final Pattern ROW =
            Pattern.compile("[uirph]([nicuhtFHW])[R ]? +(\\S+) +(\\S+)(?: +(\\S+))?(?: .*)?");
    private static final Pattern HEAD = Pattern.compile("(Desired=|\\||\\+\\+\\+-).*");
    private static final Pattern REBUILD = Pattern.compile("\\+b\\d+$");
    private static final String HINT =
            "Use dpkg-query -W -f '${Package}\\t${Version}\\t${source:Package}\\t${source:Version}\\t${Architecture}\\t${Status}\\n'"
                    + " under a head line, or /var/lib/dpkg/status";

    private DpkgList() {}

    static ReadInventory list(BufferedReader lines, String file) throws IOException {
        LineProblems read = new LineProblems(file);
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            read.nextLine();
            Matcher row = ROW.matcher(line);
            if (row.matches()) {
                String architecture = row.group(4) == null ? "" : row.group(4);
                read.add(of(
                        row.group(2), row.group(3), architecture, row.group(1).equals("i")));
            } else if (!line.isBlank() && !HEAD.matcher(line).matches()) {
                read.wrong(line, "a line of dpkg -l");
            }
        }
        warn(read);
        return read.result();
    }

    static ReadInventory query(BufferedReader lines, String file) throws IOException {
        LineProblems read = new LineProblems(file);
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            read.nextLine();
            int tab = line.indexOf('\t');
            if (tab > 0 && line.indexOf('\t', tab + 1) < 0) {
                String version = line.substring(tab + 1).strip();
                // Without a version only configuration is left, or nothing at all.
                read.add(of(line.substring(0, tab), version, "", !version.isEmpty()));
            } else if (!line.isBlank()) {
                read.wrong(line, "name, tab, version");
            }
        }
        warn(read);
        return read.result();
    }

    private static InstalledPackage of(String name, String version, String architecture, boolean installed) {
        int colon = name.indexOf(':');
        String plain = colon < 0 ? name : name.substring(0, colon);
        return new InstalledPackage(
                plain, version, plain, REBUILD.matcher(version).replaceFirst(""), architecture, installed);
    }

    private static void warn(LineProblems read) {
        if (!read.isEmpty()) {
            read.warn("no source packages", "source packages, which feeds of Debian and Ubuntu go by", HINT);
        }
    }
}
