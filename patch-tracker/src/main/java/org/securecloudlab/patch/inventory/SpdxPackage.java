package org.securecloudlab.patch.inventory;

import com.github.packageurl.MalformedPackageURLException;
import java.util.Locale;
import java.util.Set;

/**
 * A package of an SPDX document, as far as an inventory needs it. What is not software on a system (the image or folder that the document
 * is about, a file, an operating system) is none of its packages.
 *
 * @param name its name; empty when none is told
 * @param version its version; empty when none is told
 * @param url its package URL; empty without one
 * @param purpose its primary purpose, such as {@code CONTAINER}; empty when none is told
 */
record SpdxPackage(String name, String version, String url, String purpose) {
    private static final Set<String> NO_SOFTWARE =
            Set.of("CONTAINER", "FILE", "OPERATING_SYSTEM", "OPERATINGSYSTEM", "DEVICE", "ARCHIVE", "DIRECTORY");
    private static final Set<String> NOTHING = Set.of("NOASSERTION", "NONE");

    /** A text that says that nothing is said is no text (SPDX 2.3, annex B). */
    static String told(String text) {
        return NOTHING.contains(text) ? "" : text;
    }

    void addTo(LineProblems read) {
        if (NO_SOFTWARE.contains(purpose.toUpperCase(Locale.ROOT).replace('-', '_'))) {
            return;
        }
        if (!url.isEmpty()) {
            try {
                read.add(PackageUrls.read(url, version));
            } catch (MalformedPackageURLException e) {
                read.wrong(url, "a package URL with a version");
            }
        } else if (!name.isEmpty() && !version.isEmpty()) {
            read.add(PackageUrls.plain(name, version));
        } else if (name.isEmpty()) {
            read.wrong("a package without a name", "a package with name and version");
        }
        // A package without version and URL is what the document describes: a folder, a project.
    }
}
