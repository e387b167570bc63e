package org.securecloudlab.patch.inventory;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.securecloudlab.cloud.Problem;

/** Reads an inventory of any form; the form is told by how it begins. Text is UTF-8. */
public final class InventoryReader {
    private static final int BEGINNING = 4_096;

    private InventoryReader() {}

    /**
     * Reads all packages.
     *
     * @param file its name as the user knows it, for problems
     * @throws IOException when the stream fails
     */
    public static ReadInventory read(InputStream in, String file) throws IOException {
        BufferedInputStream bytes = new BufferedInputStream(in, 1 << 16);
        bytes.mark(BEGINNING);
        String beginning = new String(bytes.readNBytes(BEGINNING), StandardCharsets.UTF_8);
        bytes.reset();
        if (beginning.stripLeading().startsWith("{") || beginning.stripLeading().startsWith("<")) {
            byte[] document = bytes.readNBytes(CycloneDxInventory.LARGEST_BYTES + 1);
            if (document.length > CycloneDxInventory.LARGEST_BYTES) {
                return refused("more than " + CycloneDxInventory.LARGEST_BYTES + " bytes", file);
            }
            return SpdxJson.fits(document) ? SpdxJson.read(document, file) : CycloneDxInventory.read(document, file);
        }
        if (SpdxTags.fits(beginning)) {
            return SpdxTags.read(new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8)), file);
        }
        Optional<InventoryFormat> format = Arrays.stream(InventoryFormat.values())
                .filter(candidate -> candidate.fits(beginning.stripLeading()))
                .findFirst();
        return format.isPresent()
                ? read(format.get(), new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8)), file)
                : refused("a text of no known form", file);
    }

    private static ReadInventory read(InventoryFormat format, BufferedReader lines, String file) throws IOException {
        return switch (format) {
            case TABLE -> PackageTable.readAll(lines, file);
            case DPKG_STATUS -> DpkgStatus.read(lines, file);
            case DPKG_LIST -> DpkgList.list(lines, file);
            case DPKG_QUERY -> DpkgList.query(lines, file);
            case APK_LIST -> ApkList.read(lines, file);
            case RPM_QUERY -> RpmList.query(lines, file);
            case RPM_LIST -> RpmList.list(lines, file);
        };
    }

    private static ReadInventory refused(String found, String file) {
        String known = Arrays.stream(InventoryFormat.values())
                .map(InventoryFormat::label)
                .collect(Collectors.joining(", "));
        return new ReadInventory(
                List.of(),
                List.of(Problem.error("", found, "CycloneDX, SPDX, or one of " + known)
                        .in(file)));
    }
}
