package org.securecloudlab.patch.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** SPDX documents as syft and trivy write them, in the forms of 2.3 and 3.0. */
class SpdxTest {
    private static final InstalledPackage LIBSSL =
            new InstalledPackage("libssl3", "3.0.11-1~deb12u2", "openssl", "3.0.11-1~deb12u2", "amd64", true);
    private static final String URL =
            "pkg:deb/debian/libssl3@3.0.11-1~deb12u2?arch=amd64&distro=debian-12&upstream=openssl";

    @Test
    void readsJsonOfTwo() throws IOException {
        ReadInventory read = read("""
                {"spdxVersion": "SPDX-2.3", "name": "web-1", "packages": [
                  {"name": "web-1", "SPDXID": "SPDXRef-root", "versionInfo": "sha256:0", "primaryPackagePurpose": "CONTAINER"},
                  {"name": "debian", "versionInfo": "12", "primaryPackagePurpose": "OPERATING-SYSTEM"},
                  {"name": "folder"},
                  {"name": "libssl3", "versionInfo": "3.0.11-1~deb12u2", "externalRefs": [
                    {"referenceCategory": "SECURITY", "referenceType": "cpe23Type", "referenceLocator": "cpe:2.3:a:x"},
                    {"referenceCategory": "PACKAGE-MANAGER", "referenceType": "purl", "referenceLocator": "%s"}]},
                  {"name": "tool", "versionInfo": "1.2"},
                  {"name": "unsaid", "versionInfo": "NOASSERTION"}],
                 "relationships": [{"relatedSpdxElement": "x"}]}
                """.formatted(URL));
        assertThat(read.problems()).isEmpty();
        assertThat(read.packages()).containsExactly(LIBSSL, PackageUrls.plain("tool", "1.2"));
    }

    @Test
    void readsTags() throws IOException {
        ReadInventory read = read("""
                SPDXVersion: SPDX-2.3
                DataLicense: CC0-1.0
                DocumentName: web-1
                ##### Package: libssl3
                PackageName: libssl3
                SPDXID: SPDXRef-1
                PackageVersion: 3.0.11-1~deb12u2
                PackageCopyrightText: <text>many
                PackageName: not this one
                lines</text>
                ExternalRef: SECURITY cpe23Type cpe:2.3:a:x
                ExternalRef: PACKAGE-MANAGER purl %s
                PackageName: kernel
                PackageVersion: 5.14.0-1.el9
                ExternalRef: PACKAGE-MANAGER purl pkg:rpm/redhat/kernel@5.14.0-1.el9?arch=x86_64&epoch=1&upstream=kernel-5.14.0-1.el9.src.rpm
                FileName: ./etc/passwd
                PackageVersion: 9
                """.formatted(URL));
        assertThat(read.problems()).isEmpty();
        assertThat(read.packages())
                .containsExactly(
                        LIBSSL,
                        new InstalledPackage("kernel", "1:5.14.0-1.el9", "kernel", "1:5.14.0-1.el9", "x86_64", true));
    }

    @Test
    void readsJsonOfThree() throws IOException {
        ReadInventory read = read("""
                {"@context": "https://spdx.org/rdf/3.0.1/spdx-context.jsonld", "@graph": [
                  {"type": "CreationInfo", "specVersion": "3.0.1"},
                  {"type": "software_Package", "name": "libssl3", "software_packageVersion": "3.0.11-1~deb12u2",
                   "software_packageUrl": "%s"},
                  {"type": "software_Package", "name": "image", "software_packageVersion": "1", "software_primaryPurpose": "container"},
                  {"type": "software_File", "name": "/etc/passwd"}]}
                """.formatted(URL));
        assertThat(read.packages()).containsExactly(LIBSSL);
    }

    @Test
    void namesWhatItCannotRead() throws IOException {
        ReadInventory bad = read("{\"spdxVersion\": \"SPDX-2.3\", \"packages\": [{\"versionInfo\": \"1\"},"
                + " {\"name\": \"a\", \"externalRefs\": [{\"referenceType\": \"purl\", \"referenceLocator\": \"no url\"}]},"
                + " {\"name\": \"b\", \"versionInfo\": \"2\"}]}");
        assertThat(bad.problems()).hasSize(2);
        assertThat(bad.packages()).containsExactly(PackageUrls.plain("b", "2"));
        assertThat(read("{\"spdxVersion\": \"SPDX-2.3\", \"packages\": [{\"name\": ")
                        .problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.file()).contains("sbom"));
        assertThat(read("{\"spdxVersion\": \"SPDX-2.3\"}").problems()).hasSize(1);
    }

    private static ReadInventory read(String text) throws IOException {
        return InventoryReader.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "sbom");
    }
}
