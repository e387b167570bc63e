package org.securecloudlab.patch.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.securecloudlab.cloud.Problem;
import org.securecloudlab.patch.version.VersionScheme;

/** Files as the real programs of Debian 12 wrote them; those of rpm and apk in the form of their manuals. */
class InventoryReaderTest {

    @ParameterizedTest
    @ValueSource(strings = {"table.tsv", "dpkg-status.txt"})
    void knowsSources(String file) throws IOException {
        assertThat(read(file).problems()).isEmpty();
        assertThat(read(file).packages()).extracting(InstalledPackage::name).containsExactly("bash", "libssl3", "rpm");
        InstalledPackage ssl = read(file).packages().get(1);
        assertThat(ssl.source()).isEqualTo("openssl");
        assertThat(ssl.sourceVersion()).isEqualTo(ssl.version());
        InstalledPackage bash = read(file).packages().get(0);
        // Debian's bash was rebuilt without a new source: 5.2.15-2+b10 of source 5.2.15-2.
        assertThat(bash.version()).startsWith(bash.sourceVersion() + "+b");
        assertThat(bash.installed()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"dpkg-list.txt", "dpkg-query.txt"})
    void takesTheBinaryPackageForItsSourceAndSaysSo(String file) throws IOException {
        ReadInventory read = read(file);
        assertThat(read.packages()).extracting(InstalledPackage::source).containsExactly("bash", "libssl3", "rpm");
        assertThat(read.packages().get(0).sourceVersion()).doesNotContain("+b");
        assertThat(read.problems()).hasSize(1).noneMatch(Problem::isError);
    }

    @Test
    void readsRpm() throws IOException {
        assertThat(read("rpm-qa.txt").packages())
                .extracting(each -> each.name() + " " + each.version() + " " + each.architecture())
                .containsExactly(
                        "bash 5.1.8-6.el9_1 x86_64",
                        "kernel-core 5.14.0-362.8.1.el9_3 x86_64",
                        "perl-Net-SSLeay 1.92-2.el9 x86_64");
        assertThat(read("rpm-query.txt").packages())
                .containsExactly(
                        new InstalledPackage("bash", "0:5.1.8-6.el9_1", "bash", "0:5.1.8-6.el9_1", "x86_64", true),
                        new InstalledPackage(
                                "bind-libs", "32:9.16.23-14.el9_3", "bind", "32:9.16.23-14.el9_3", "x86_64", true));
    }

    @Test
    void readsApk() throws IOException {
        assertThat(read("apk-list.txt").packages())
                .extracting(each -> each.name() + " " + each.version() + " " + each.source())
                .containsExactly("libcrypto3 3.1.4-r5 openssl", "musl 1.2.4_git20230717-r4 musl");
    }

    @Test
    void readsCycloneDx() throws IOException {
        assertThat(read("cyclonedx.json").packages())
                .containsExactly(
                        new InstalledPackage(
                                "libssl3", "3.0.11-1~deb12u2", "openssl", "3.0.11-1~deb12u2", "amd64", true),
                        new InstalledPackage(
                                "bind-libs", "32:9.16.23-14.el9_3", "bind", "32:9.16.23-14.el9_3", "x86_64", true),
                        new InstalledPackage("left-pad", "1.3.0", "left-pad", "1.3.0", "", true),
                        new InstalledPackage("inner", "2", "inner", "2", "", true));
    }

    @Test
    void refusesXmlWithEntities() throws IOException {
        String bomb = "<?xml version=\"1.0\"?><!DOCTYPE b [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]>"
                + "<bom xmlns=\"http://cyclonedx.org/schema/bom/1.4\"><components>"
                + "<component type=\"library\"><name>&b;</name><version>1</version></component></components></bom>";
        ReadInventory read = InventoryReader.read(bytes(bomb), "bom.xml");
        assertThat(read.packages()).noneMatch(each -> each.name().contains("aaaa"));
    }

    @Test
    void tellsEachBadLineAndKeepsTheGoodOnes() throws IOException {
        ReadInventory read =
                InventoryReader.read(bytes("package\tversion\nbash\t5.2\n\t1\nnginx\t\nlibc6\t2.36\n"), "packages.tsv");
        assertThat(read.packages()).extracting(InstalledPackage::name).containsExactly("bash", "libc6");
        assertThat(read.problems())
                .extracting(Problem::oneLine)
                .containsExactly(
                        "packages.tsv:3: error: found ''; expected a package's name",
                        "packages.tsv:4: error: found 'nginx'; expected an installed package's version");
        assertThat(read.all().value()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hello", "{\"a\": 1}", "<a/>", "\u0000\u0001", "Package"})
    void refusesWhatIsNoInventory(String text) throws IOException {
        assertThat(InventoryReader.read(bytes(text), "x").all().value()).isEmpty();
    }

    @Test
    void leftConfigurationIsNotInstalled() throws IOException {
        ReadInventory read = InventoryReader.read(bytes("rc  nginx  1.22.1-9  amd64  server\nii  a  1  all  b\n"), "l");
        assertThat(read.packages()).extracting(InstalledPackage::installed).containsExactly(false, true);
    }

    @Test
    void knowsWhichKernelRuns() {
        List<InstalledPackage> packages = List.of(
                kernel("linux-image-6.1.0-13-amd64", "6.1.55-1"),
                kernel("linux-image-6.1.0-17-amd64", "6.1.69-1"),
                kernel("linux-image-amd64", "6.1.69-1"));
        RunningKernel old = RunningKernel.of("6.1.0-13-amd64", packages, VersionScheme.DPKG);
        assertThat(old.version()).contains("6.1.55-1");
        assertThat(old.needsRestart()).isTrue();
        assertThat(RunningKernel.of("6.1.0-17-amd64", packages, VersionScheme.DPKG)
                        .needsRestart())
                .isFalse();
        List<InstalledPackage> rpm = List.of(
                new InstalledPackage("kernel-core", "0:5.14.0-362.el9", "kernel", "0:5.14.0-362.el9", "x86_64", true));
        assertThat(RunningKernel.of("5.14.0-362.el9.x86_64", rpm, VersionScheme.RPM)
                        .needsRestart())
                .isFalse();
    }

    private static InstalledPackage kernel(String name, String version) {
        return new InstalledPackage(name, version, "linux", version, "amd64", true);
    }

    private static ReadInventory read(String file) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(InventoryReaderTest.class.getResourceAsStream("/inventory/" + file))) {
            return InventoryReader.read(in, file);
        }
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
