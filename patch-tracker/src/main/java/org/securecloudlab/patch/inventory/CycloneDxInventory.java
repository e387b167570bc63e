package org.securecloudlab.patch.inventory;

import com.github.packageurl.MalformedPackageURLException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.cyclonedx.exception.ParseException;
import org.cyclonedx.model.Bom;
import org.cyclonedx.model.Component;
import org.cyclonedx.parsers.BomParserFactory;
import org.securecloudlab.cloud.Problem;

/**
 * Components of a CycloneDX file, JSON or XML (specification 1.0 to 1.6), read by the standard's own library. See {@link
 * PackageUrls} for what a package URL tells. Components without a package URL count by name and version.
 */
final class CycloneDxInventory {
    /** About a million components. */
    static final int LARGEST_BYTES = 512 << 20;

    private static final String EXPECTED = "CycloneDX in JSON or XML";
    private static final int BEGINNING = 1 << 16;

    private final LineProblems read;

    private CycloneDxInventory(String file) {
        this.read = new LineProblems(file);
    }

    static ReadInventory read(byte[] document, String file) {
        CycloneDxInventory inventory = new CycloneDxInventory(file);
        if (!BomParserFactory.looksLikeCycloneDX(document) || !namesTheFormat(document)) {
            return new ReadInventory(
                    List.of(),
                    List.of(Problem.error("", "another format", EXPECTED).in(file)));
        }
        try {
            Bom bom = BomParserFactory.createParser(document).parse(document);
            inventory.components(bom.getComponents() == null ? List.of() : bom.getComponents());
            return inventory.read.result();
        } catch (ParseException | RuntimeException e) {
            String message = e.getMessage() == null
                    ? "unreadable"
                    : e.getMessage().lines().findFirst().orElse("");
            return new ReadInventory(
                    List.of(), List.of(Problem.error("", message, EXPECTED).in(file)));
        }
    }

    /** The library takes any JSON or XML; the format's name stands in the first properties, or in the name space. */
    private static boolean namesTheFormat(byte[] document) {
        String beginning = new String(document, 0, Math.min(BEGINNING, document.length), StandardCharsets.UTF_8);
        return beginning.contains("\"CycloneDX\"") || beginning.contains("cyclonedx.org/schema/bom");
    }

    private void components(List<Component> top) {
        Deque<Component> open = new ArrayDeque<>(top);
        while (!open.isEmpty()) {
            Component component = open.removeFirst();
            one(component);
            if (component.getComponents() != null) {
                open.addAll(component.getComponents());
            }
        }
    }

    private void one(Component component) {
        boolean isPackage =
                component.getType() != Component.Type.FILE && component.getType() != Component.Type.OPERATING_SYSTEM;
        if (!isPackage) {
            return;
        }
        if (component.getName() == null || component.getVersion() == null) {
            read.wrong("component " + component.getName(), "a component with name and version");
        } else if (component.getPurl() == null) {
            read.add(PackageUrls.plain(component.getName(), component.getVersion()));
        } else {
            byUrl(component, component.getPurl());
        }
    }

    private void byUrl(Component component, String text) {
        try {
            read.add(PackageUrls.read(text, component.getVersion()));
        } catch (MalformedPackageURLException e) {
            read.wrong(text, "a package URL");
        }
    }
}
