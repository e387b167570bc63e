package org.securecloudlab.patch.inventory;

import com.github.packageurl.MalformedPackageURLException;
import com.github.packageurl.PackageURL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.cyclonedx.exception.ParseException;
import org.cyclonedx.model.Bom;
import org.cyclonedx.model.Component;
import org.cyclonedx.parsers.BomParserFactory;
import org.securecloudlab.cloud.Problem;

/**
 * Components of a CycloneDX file, JSON or XML (specification 1.0 to 1.6), read by the standard's own library. The package URL tells
 * name, version, architecture ({@code arch}), epoch ({@code epoch}) and, where it is given, the source ({@code upstream} as syft writes
 * it). Components without a package URL count by name and version.
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
            read.add(plain(component.getName(), component.getVersion()));
        } else {
            byUrl(component, component.getPurl());
        }
    }

    private void byUrl(Component component, String text) {
        try {
            PackageURL url = new PackageURL(text);
            Map<String, String> more = url.getQualifiers() == null ? Map.of() : url.getQualifiers();
            String version = url.getVersion() == null ? component.getVersion() : url.getVersion();
            String epoch = more.getOrDefault("epoch", "");
            String full = epoch.isEmpty() || version.contains(":") ? version : epoch + ":" + version;
            Upstream upstream = Upstream.of(more.getOrDefault("upstream", ""), url.getName(), full);
            read.add(new InstalledPackage(
                    url.getName(), full, upstream.name(), upstream.version(), more.getOrDefault("arch", ""), true));
        } catch (MalformedPackageURLException e) {
            read.wrong(text, "a package URL");
        }
    }

    private static InstalledPackage plain(String name, String version) {
        return new InstalledPackage(name, version, name, version, "", true);
    }

    /** {@code upstream=openssl}, {@code upstream=openssl@3.0.11-1}, or a source RPM's file name. */
    private record Upstream(String name, String version) {

        static Upstream of(String text, String name, String version) {
            if (text.isEmpty()) {
                return new Upstream(name, version);
            }
            if (text.endsWith(".src.rpm")) {
                String[] parts =
                        text.substring(0, text.length() - ".src.rpm".length()).split("-(?=[^-]+-[^-]+$)", 2);
                String epoch = version.substring(0, version.indexOf(':') + 1);
                return parts.length == 2 ? new Upstream(parts[0], epoch + parts[1]) : new Upstream(name, version);
            }
            int at = text.indexOf('@');
            return at < 0 ? new Upstream(text, version) : new Upstream(text.substring(0, at), text.substring(at + 1));
        }
    }
}
