package org.securecloudlab.cli.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.securecloudlab.cli.LabRun;

/** The example, as its README has it, and what else can be asked. */
class ProvenanceCommandTest {
    private static final Path EXAMPLE = Path.of("../examples/images/provenance");
    private static final Path FILE = EXAMPLE.resolve("sigstore-java-2.0.0.pom");
    private static final Path BUNDLE = EXAMPLE.resolve("sigstore-java-2.0.0.pom.sigstore.json");
    private static final String IDENTITY = "https://github.com/sigstore/sigstore-java/.github/workflows/"
            + "release-sigstore-java-from-tag.yaml@refs/tags/v2.0.0";

    @TempDir
    private Path folder = Path.of("");

    private static LabRun run(Path file, Path root, String identity, String... more) {
        List<String> call = new ArrayList<>(List.of("image", "provenance", file.toString()));
        call.addAll(List.of("--trusted-root", root.toString(), "--identity", identity));
        call.addAll(List.of("--issuer", "https://token.actions.githubusercontent.com"));
        Collections.addAll(call, more);
        return LabRun.of(call.toArray());
    }

    @Test
    void theExampleNamesItsBuilder() {
        LabRun run = run(FILE, EXAMPLE.resolve("trusted_root.json"), IDENTITY);
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("sigstore-java-2.0.0.pom: verified", "rekor.sigstore.dev signed a tree of 589407787")
                .contains("source digest        411721f4879abebd95bd9ab6ed3724366b13cdce")
                .doesNotContain("FAILED");
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() throws IOException {
        byte[] altered = Files.readAllBytes(FILE);
        altered[200] ^= 1;
        Path copy = Files.write(folder.resolve("copy"), altered);
        LabRun run = run(
                copy,
                EXAMPLE.resolve("trusted_root.json"),
                "eve@example.org",
                "--json",
                "--bundle",
                BUNDLE.toString(),
                "--predicate-type",
                "https://slsa.dev/provenance/v1");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .startsWith("{\"answer\":")
                .contains("\"refused_at\":[\"artifact\",\"signature\",\"predicate\",\"identity\"]")
                .contains("\"verdict\":\"refused\"");
    }

    @Test
    void bundlesAndRootsThatAreNoneAreToldTogether() {
        LabRun run = run(
                FILE, FILE, IDENTITY, "--bundle", EXAMPLE.resolve("README.md").toString());
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err().lines()).hasSize(2).allMatch(line -> line.contains("error: found"));
        assertThat(run(FILE, folder.resolve("nowhere"), IDENTITY).status()).isEqualTo(2);
        assertThat(LabRun.of("image", "provenance", FILE.toString()).status()).isEqualTo(2);
    }

    @Test
    void whatACertificateSaysCannotSteerATerminal() throws IOException {
        String bundle = Files.readString(BUNDLE).replace("\"kind\": \"hashedrekord\"", "\"kind\": \"\\u001b[2J\"");
        Path other = Files.writeString(folder.resolve("bundle"), bundle);
        LabRun run = run(FILE, EXAMPLE.resolve("trusted_root.json"), IDENTITY, "--bundle", other.toString());
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("log entry          FAILED").doesNotContain("\u001b");
    }
}
