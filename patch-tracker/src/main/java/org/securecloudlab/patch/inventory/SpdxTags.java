package org.securecloudlab.patch.inventory;

import java.io.BufferedReader;
import java.io.IOException;

/** Packages of an SPDX 2.2 or 2.3 document in tags and values, one a line ({@code PackageName: openssl}). */
final class SpdxTags {
    private static final String TEXT = "<text>";
    private static final String TEXT_END = "</text>";

    private final LineProblems read;
    private boolean inPackage;
    private boolean inText;
    private String name = "";
    private String version = "";
    private String url = "";
    private String purpose = "";

    private SpdxTags(String file) {
        this.read = new LineProblems(file);
    }

    static boolean fits(String beginning) {
        return beginning.stripLeading().startsWith("SPDXVersion:");
    }

    static ReadInventory read(BufferedReader lines, String file) throws IOException {
        SpdxTags tags = new SpdxTags(file);
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            tags.read.nextLine();
            tags.line(line);
        }
        tags.end();
        return tags.read.result();
    }

    private void line(String line) {
        if (inText) {
            inText = !line.contains(TEXT_END);
            return;
        }
        int colon = line.indexOf(':');
        if (colon < 0 || line.startsWith("#")) {
            return;
        }
        String value = line.substring(colon + 1).strip();
        inText = value.startsWith(TEXT) && !value.contains(TEXT_END);
        tag(line.substring(0, colon).strip(), value);
    }

    private void tag(String tag, String value) {
        switch (tag) {
            case "PackageName" -> {
                end();
                inPackage = true;
                name = value;
            }
            case "FileName", "SnippetSPDXID", "LicenseID" -> end();
            case "PackageVersion" -> version = SpdxPackage.told(value);
            case "PrimaryPackagePurpose" -> purpose = value;
            case "ExternalRef" -> reference(value.split("\\s+", 3));
            default -> {
                // Nothing that an inventory needs.
            }
        }
    }

    /** Category, type and locator. */
    private void reference(String[] parts) {
        if (parts.length == 3 && parts[1].equals("purl") && url.isEmpty()) {
            url = parts[2];
        }
    }

    private void end() {
        if (inPackage) {
            new SpdxPackage(name, version, url, purpose).addTo(read);
        }
        inPackage = false;
        name = "";
        version = "";
        url = "";
        purpose = "";
    }
}
