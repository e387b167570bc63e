package org.securecloudlab.patch.inventory;

import com.github.packageurl.MalformedPackageURLException;
import com.github.packageurl.PackageURL;
import java.util.Map;

/**
 * What a package URL tells of a package: name, version, architecture ({@code arch}), epoch ({@code epoch}) and, where it is given, the
 * source ({@code upstream} as syft writes it).
 */
final class PackageUrls {
    private static final String SOURCE_RPM = ".src.rpm";

    private PackageUrls() {}

    /**
     * The package.
     *
     * @param version the component's own, for a URL without one; may be empty
     * @throws MalformedPackageURLException when it is none, or nothing tells a version
     */
    static InstalledPackage read(String text, String version) throws MalformedPackageURLException {
        PackageURL url = new PackageURL(text);
        Map<String, String> more = url.getQualifiers() == null ? Map.of() : url.getQualifiers();
        String told = url.getVersion() == null ? version : url.getVersion();
        if (told.isEmpty()) {
            throw new MalformedPackageURLException("no version");
        }
        String epoch = more.getOrDefault("epoch", "");
        String full = epoch.isEmpty() || told.contains(":") ? told : epoch + ":" + told;
        Upstream upstream = Upstream.of(more.getOrDefault("upstream", ""), url.getName(), full);
        return new InstalledPackage(
                url.getName(), full, upstream.name(), upstream.version(), more.getOrDefault("arch", ""), true);
    }

    /** A package of which only name and version are told. */
    static InstalledPackage plain(String name, String version) {
        return new InstalledPackage(name, version, name, version, "", true);
    }

    /** {@code upstream=openssl}, {@code upstream=openssl@3.0.11-1}, or a source RPM's file name. */
    private record Upstream(String name, String version) {

        static Upstream of(String text, String name, String version) {
            if (text.isEmpty()) {
                return new Upstream(name, version);
            }
            if (text.endsWith(SOURCE_RPM)) {
                String[] parts =
                        text.substring(0, text.length() - SOURCE_RPM.length()).split("-(?=[^-]+-[^-]+$)", 2);
                String epoch = version.substring(0, version.indexOf(':') + 1);
                return parts.length == 2 ? new Upstream(parts[0], epoch + parts[1]) : new Upstream(name, version);
            }
            int at = text.indexOf('@');
            return at < 0 ? new Upstream(text, version) : new Upstream(text.substring(0, at), text.substring(at + 1));
        }
    }
}
