package org.securecloudlab.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LabTest {

    @Test
    void withoutArgumentsItExplainsItself() {
        LabRun run = LabRun.of();
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("Usage: lab", "serve", "test", "run", "import", "Exit status");
        assertThat(run.out()).doesNotContain("warm-up");
    }

    @Test
    void theVersionIsTheBuilds() {
        assertThat(LabRun.of("--version").out()).matches("(?s)Secure Cloud Lab \\d+\\.\\d+\\.\\d+.*Java.*");
    }

    @Test
    void anUnknownCommandSuggestsTheNearest() {
        LabRun run = LabRun.of("imprt");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("imprt", "import");
    }

    @Test
    void completionKnowsEveryCommand() {
        assertThat(LabRun.of("completion", "bash").out()).contains("complete -F _complete_lab", "import", "--junit");
        assertThat(LabRun.of("completion", "zsh").out()).contains("bashcompinit");
    }

    @Test
    void whatTheScriptDoesSaysSo() {
        LabRun run = LabRun.of("serve");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("./lab serve");
    }
}
