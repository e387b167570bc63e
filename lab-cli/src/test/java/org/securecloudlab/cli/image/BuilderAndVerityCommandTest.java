package org.securecloudlab.cli.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.securecloudlab.cli.LabRun;

/** Commands on what is inside of an image: its blocks, and the elements that it is built of. */
class BuilderAndVerityCommandTest {
    private static final String VERITY = "verity";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void aTreeThatWasWrittenFindsTheBlockThatWasAltered() throws IOException {
        Path disk = folder.resolve("disk");
        Path tree = folder.resolve("tree");
        byte[] bytes = new byte[300 * 4096];
        Files.write(disk, bytes);
        LabRun made = LabRun.of("image", VERITY, disk.toString(), "--salt", "00ff", "--output", tree.toString());
        assertThat(made.status()).isZero();
        String root = made.out()
                .lines()
                .filter(line -> line.contains("root: "))
                .map(line -> line.substring(line.indexOf(':') + 2))
                .findFirst()
                .orElseThrow();
        assertThat(LabRun.of("image", VERITY, disk.toString(), tree.toString(), "--root", root)
                        .status())
                .isZero();
        bytes[200 * 4096 + 7] = 1;
        Files.write(disk, bytes);
        LabRun altered = LabRun.of("image", VERITY, disk.toString(), tree.toString(), "--root", root, "--json");
        assertThat(altered.status()).isEqualTo(1);
        assertThat(altered.out()).contains("\"first_altered_data_blocks\":[200]", "\"verdict\":\"altered\"");
    }

    @Test
    void whatIsNoTreeAndWhatIsThereAlreadyIsSaid() throws IOException {
        Path disk = Files.write(folder.resolve("disk"), new byte[8192]);
        LabRun none = LabRun.of("image", VERITY, disk.toString(), disk.toString());
        assertThat(none.status()).isEqualTo(2);
        assertThat(none.err()).contains("no dm-verity superblock");
        assertThat(LabRun.of("image", VERITY, disk.toString(), "--output", disk.toString())
                        .status())
                .isEqualTo(2);
        assertThat(Files.readAllBytes(disk)).isEqualTo(new byte[8192]);
        LabRun noRoot = LabRun.of("image", VERITY, disk.toString(), "--root", "12");
        assertThat(noRoot.status()).isEqualTo(2);
        assertThat(noRoot.err()).contains("64 hexadecimal digits");
    }

    @Test
    void anElementListIsResolvedAndRead() throws IOException {
        write("debian/element-provides", "operating-system\n");
        write("debian/root.d/10-base", "curl -o base http://images.example.org/base\n");
        write("app/element-deps", "debian\n");
        write("app/install.d/10-app", "wget -qO- https://example.org/x | bash\n");
        String path = folder.toString();
        LabRun run = LabRun.of("image", "elements", "app", "-n", "--elements-path", path);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .contains("app: 2 elements, 2 scripts", "base-http", "base-no-signature", "command-fetch-and-run");
        assertThat(LabRun.of("image", "elements", "app", "--elements-path", path)
                        .out())
                .contains("not built: element [base] not found");
        assertThat(LabRun.of("image", "elements", "app", "--elements-path", path + "/nowhere")
                        .status())
                .isEqualTo(2);
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
