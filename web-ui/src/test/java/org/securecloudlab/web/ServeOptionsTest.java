package org.securecloudlab.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServeOptionsTest {

    @Test
    void nothingGivenIsNothingSet() {
        ServeOptions options = ServeOptions.parse(List.of());

        assertThat(options.port()).isEmpty();
        assertThat(options.host()).isEmpty();
        assertThat(options.data()).isEmpty();
        assertThat(options.databaseUrl()).isEmpty();
        assertThat(options.help()).isFalse();
    }

    @Test
    void valuesComeAfterASpaceOrAnEqualsSign() {
        ServeOptions options = ServeOptions.parse(List.of("--port", "0", "--host=::1", "--data", "d", "--help"));

        assertThat(options.port()).isEqualTo(OptionalInt.of(0));
        assertThat(options.host()).contains("::1");
        assertThat(options.data()).contains(Path.of("d"));
        assertThat(options.help()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "--prot, unknown option [--prot]",
        "--port, --port needs a value",
        "--port=70000, not [70000]",
        "--port=x, not [x]",
        "--database-url=postgresql://h/d, takes a JDBC URL",
        "--database-url=mysql, must begin with jdbc:postgresql:",
        "8080, unknown option [8080]",
        "--help=yes, unknown option [--help=yes]",
    })
    void aWrongCallSaysWhatIsWrong(String argument, String message) {
        assertThatThrownBy(() -> ServeOptions.parse(List.of(argument)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }
}
