package org.securecloudlab.cloud.oslo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table "oslo.config syntax, as tested" of the golden samples, line by line. */
class IniParserTest {
    private static Reading read(String option, String text) {
        int slash = option.indexOf('/');
        ConfigFile file = IniParser.parse(text, "nova.conf").value().orElseThrow();
        return new OsloConfig(OptionTable.nova(), List.of(file))
                .read(option.substring(0, slash), option.substring(slash + 1))
                .orElseThrow();
    }

    private static String value(String option, String text) {
        return read(option, text).value().orElseThrow().text();
    }

    @ParameterizedTest
    @CsvSource({
        "' # late'",
        "'x\n  # c'",
        "'[a'",
        "'[]'",
        "'alone'",
        "'= v'",
        "'k = v\n\n  more'",
        "'k = v\n# c\n  more'"
    })
    void refuses(String body) {
        String text = body.startsWith("[") ? body : "[DEFAULT]\n" + body;
        assertThat(IniParser.parse(text, "nova.conf").value()).isEmpty();
    }

    @Test
    void refusesAssignmentsBeforeASectionAndByteOrderMarksAllAtOnce() {
        assertThat(IniParser.parse("a = 1\nb = 2\n", "nova.conf").problems())
                .extracting(p -> p.line().getAsInt())
                .containsExactly(1, 2);
        assertThat(IniParser.parse("\ufeff[DEFAULT]\n", "nova.conf").value()).isEmpty();
    }

    @Test
    void separatorsQuotesAndLines() {
        assertThat(value("libvirt/rng_dev_path", "[libvirt]\nrng_dev_path:x=v\n"))
                .isEqualTo("x=v");
        assertThat(value("libvirt/rng_dev_path", "[libvirt]\r\nrng_dev_path = \"v\"\r\n"))
                .isEqualTo("v");
        assertThat(value("libvirt/rng_dev_path", "[LibVirt]\nrng_dev_path = v ; c\n"))
                .isEqualTo("v ; c");
        assertThat(value("filter_scheduler/enabled_filters", "[filter_scheduler]\nenabled_filters = A,\n  B,,C,\n"))
                .isEqualTo("A,B,,C");
        assertThat(read("libvirt/rng_dev_path", "[libvirt]\nrng_dev_path = a\nrng_dev_path = b\n")
                        .assignment()
                        .orElseThrow()
                        .line())
                .isEqualTo(3);
    }

    @Test
    void references() {
        assertThat(value(
                        "libvirt/rng_dev_path",
                        "[DEFAULT]\nmy_ip = 1\n[libvirt]\nrng_dev_path = $my_ip/${my_ip}.x/$$my_ip/\\$my_ip/$\n"))
                .isEqualTo("1/1.x/$my_ip/$my_ip/$");
        assertThat(read("libvirt/rng_dev_path", "[libvirt]\nrng_dev_path = $my_ip.example\n")
                        .failure()
                        .orElseThrow()
                        .kind())
                .isEqualTo(Reading.Kind.NO_SUCH_GROUP);
        assertThat(read("libvirt/rng_dev_path", "[libvirt]\nrng_dev_path = $rng_dev_path\n")
                        .failure()
                        .orElseThrow()
                        .kind())
                .isEqualTo(Reading.Kind.RECURSION);
        assertThat(value("libvirt/rng_dev_path", "[libvirt]\nrng_dev_path = 100%% %(x)s ${glance.num_retries}\n"))
                .isEqualTo("100%% %(x)s 3");
    }

    @Test
    void oldNamesAndSeveralFiles() {
        assertThat(value("quota/instances", "[DEFAULT]\nquota_instances = -1\n"))
                .isEqualTo("-1");
        ConfigFile first = IniParser.parse("[DEFAULT]\nmy_ip = 1\n[filter_scheduler]\navailable_filters = a\n", "1")
                .value()
                .orElseThrow();
        ConfigFile second = IniParser.parse("[DEFAULT]\nmy_ip = 2\n[filter_scheduler]\navailable_filters = b\n", "2")
                .value()
                .orElseThrow();
        OsloConfig config = new OsloConfig(OptionTable.nova(), List.of(first, second));

        assertThat(config.read("DEFAULT", "my_ip")
                        .orElseThrow()
                        .value()
                        .orElseThrow()
                        .text())
                .isEqualTo("2");
        assertThat(config.read("filter_scheduler", "available_filters")
                        .orElseThrow()
                        .value()
                        .orElseThrow()
                        .text())
                .isEqualTo("a,b");
    }
}
