package org.securecloudlab.patch.inventory;

import java.util.ArrayList;
import java.util.List;
import org.securecloudlab.cloud.Parsed;
import org.securecloudlab.cloud.Problem;

/** Packages and problems of a text, line by line. */
final class LineProblems {
    private static final int MOST = 1_000;
    private static final int SHOWN = 80;

    private final String file;
    private final List<Problem> problems = new ArrayList<>();
    private final List<InstalledPackage> packages = new ArrayList<>();
    private int line;

    LineProblems(String file) {
        this.file = file;
    }

    void nextLine() {
        line++;
    }

    void add(InstalledPackage installed) {
        packages.add(installed);
    }

    void wrong(String found, String expected) {
        if (problems.size() < MOST) {
            String shown = found.length() > SHOWN ? found.substring(0, SHOWN) + "…" : found;
            problems.add(Problem.error("", "'" + shown + "'", expected).in(file).at(line));
        }
    }

    void warn(String found, String expected, String hint) {
        problems.add(Problem.warning("", found, expected).in(file).hint(hint));
    }

    boolean isEmpty() {
        return packages.isEmpty();
    }

    /** The good lines are kept as well, for those who want them in spite of the bad ones. */
    ReadInventory result() {
        return new ReadInventory(packages, problems);
    }

    Parsed<List<InstalledPackage>> parsed() {
        return result().all();
    }
}
