package org.securecloudlab.image.element;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.securecloudlab.image.template.AuditFinding;
import org.securecloudlab.image.template.HardeningCatalogue;

/** Rules of diskimage-builder 3.13, compared with its own {@code element_dependencies.py}. */
class ElementReviewTest {
    private static BuilderElement element(String name, String... pathsAndTexts) {
        SortedMap<String, String> files = new TreeMap<>();
        for (int i = 0; i < pathsAndTexts.length; i += 2) {
            files.put(pathsAndTexts[i], pathsAndTexts[i + 1]);
        }
        return BuilderElement.of(name, files);
    }

    private static ElementReport review(List<String> wanted, Map<String, String> environment, BuilderElement... all) {
        Map<String, BuilderElement> library =
                Arrays.stream(all).collect(Collectors.toMap(BuilderElement::name, each -> each));
        return ElementReview.of(library, wanted, new TreeMap<>(environment), HardeningCatalogue.builtIn());
    }

    private static List<String> names(ElementReport report) {
        return report.plan().elements().stream().map(BuilderElement::name).toList();
    }

    private static final BuilderElement SYSTEM =
            element("debian", "element-provides", "operating-system\n", "element-deps", "cache-url\n\npackages\n");
    private static final BuilderElement CACHE = element("cache-url", "bin/cache-url", "curl \"$1\"");
    private static final BuilderElement PACKAGES = element("packages");

    @Test
    void dependenciesComeAlongAndWhatOthersProvideDoesNot() {
        BuilderElement boot = element("grub", "element-provides", "bootloader", "element-deps", "packages");
        BuilderElement vm = element("vm", "element-deps", "bootloader");
        assertThat(names(review(List.of("debian", "grub", "vm"), Map.of(), SYSTEM, CACHE, PACKAGES, boot, vm)))
                .containsExactly("cache-url", "debian", "grub", "packages", "vm");
    }

    @Test
    void theBuilderRefusesWhatIsMissingDoubleOrWithoutSystem() {
        BuilderElement other = element("fedora", "element-provides", "operating-system");
        BuilderElement needy = element("needy", "element-deps", "nowhere");
        assertThat(review(List.of("debian", "needy"), Map.of(), SYSTEM, CACHE, PACKAGES, needy)
                        .plan()
                        .refusal())
                .contains("element [nowhere] not found");
        assertThat(review(List.of("debian", "fedora"), Map.of(), SYSTEM, CACHE, PACKAGES, other)
                        .plan()
                        .refusal()
                        .orElse(""))
                .contains("already provided");
        assertThat(review(List.of("packages"), Map.of(), PACKAGES).plan().refusal())
                .contains("no operating system element");
        BuilderElement one = element("one", "install.d/10-x", "true");
        BuilderElement two = element("two", "install.d/10-x", "true");
        assertThat(review(List.of("debian", "one", "two"), Map.of(), SYSTEM, CACHE, PACKAGES, one, two)
                        .plan()
                        .refusal())
                .contains("duplicated hook install.d/10-x in [one] and [two]");
    }

    @Test
    void theBuilderAddsItsBaseAndABlockDevice() {
        assertThat(ElementPlan.asked(List.of("debian", "vm"), false, "amd64"))
                .containsExactly("base", "debian", "vm", "block-device-mbr");
        assertThat(ElementPlan.asked(List.of("debian", "vm"), true, "arm64"))
                .containsExactly("debian", "vm", "block-device-efi");
        assertThat(ElementPlan.asked(List.of("vm", "block-device-gpt"), true, "amd64"))
                .containsExactly("vm", "block-device-gpt");
    }

    @Test
    void scriptsRunByPhaseThenByName() {
        BuilderElement one = element("one", "install.d/20-b", "true", "root.d/50-r", "true");
        BuilderElement two = element("two", "install.d/10-a", "true", "finalise.d/01-f", "true");
        assertThat(review(List.of("debian", "one", "two"), Map.of(), SYSTEM, CACHE, PACKAGES, one, two)
                        .scripts())
                .extracting(ElementReport.Script::name)
                .containsExactly("50-r", "10-a", "20-b", "01-f");
    }

    @Test
    void whereTheBaseComesFromAndWhatChecksIt() {
        String fetch = """
                # see http://example.org/
                URL=${URL:-http://images.example.org}
                [ -n "$DIB_OFFLINE" ] || $TMP_HOOKS_PATH/bin/cache-url $URL/base base
                """;
        BuilderElement bare = element("system", "element-provides", "operating-system", "root.d/10-base", fetch);
        BuilderElement summed = element(
                "system",
                "element-provides",
                "operating-system",
                "root.d/10-base",
                fetch.replace("http:", "https:") + "$TMP_HOOKS_PATH/bin/check-base base\n",
                "bin/check-base",
                "gpgv sums.gpg sums && sha256sum -c sums");
        assertThat(codes(review(List.of("system"), Map.of(), bare)))
                .containsExactly("base-http", "base-no-checksum", "base-no-signature", "base-cache-unchecked");
        assertThat(codes(review(List.of("system"), Map.of(), summed))).containsExactly("base-cache-unchecked");
    }

    @Test
    void elementsScriptsAndVariablesThatWeakenOrHarden() {
        BuilderElement tool = element(
                "tool",
                "install.d/10-fetch",
                "curl -k \\\n  https://example.org/x | sh\n",
                "install.d/20-hard",
                "systemctl disable autofs\n");
        BuilderElement user = element("devuser");
        ElementReport report = review(
                List.of("debian", "tool", "devuser"),
                Map.of("DIB_DEV_USER_PASSWORD", "x", "DIB_OFFLINE", "", "DIB_DISTRIBUTION_MIRROR", "http://m/"),
                SYSTEM,
                CACHE,
                PACKAGES,
                tool,
                user);
        assertThat(codes(report))
                .containsExactlyInAnyOrder(
                        "login-left-behind",
                        "command-fetch-and-run",
                        "command-tls-unchecked",
                        "hardening-found",
                        "rootpw-clear",
                        "repo-http");
        assertThat(report.isClean()).isFalse();
        assertThat(review(List.of("debian"), Map.of(), SYSTEM, CACHE, PACKAGES).isClean())
                .isTrue();
    }

    private static List<String> codes(ElementReport report) {
        return report.findings().stream().map(AuditFinding::code).toList();
    }
}
