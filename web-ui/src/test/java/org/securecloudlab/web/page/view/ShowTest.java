package org.securecloudlab.web.page.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShowTest {

    @ParameterizedTest
    @CsvSource({
        "512, '512 MiB'",
        "10240, '10 GiB'",
        "393216, '384 GiB'",
        "10485760, '10.0 TiB'",
        "10737418240, '10.0 PiB'"
    })
    void memoryKeepsTwoDigits(long mebibytes, String shown) {
        assertThat(Show.fromMiB(mebibytes)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource({"PT0.045S, 45 ms", "PT3.25S, 3.3 s", "PT2M5S, 2 min 05 s", "PT1H2M3S, 1 h 02 min"})
    void durationsAreShort(Duration time, String shown) {
        assertThat(Show.shortly(time)).isEqualTo(shown);
    }

    @Test
    void namesSurviveInAddresses() {
        assertThat(Show.inUrl("云 a/b?c&d=e#f%")).isEqualTo("%E4%BA%91%20a%2Fb%3Fc%26d%3De%23f%25");
    }

    @Test
    void nothingIsADash() {
        assertThat(Show.text(Optional.empty())).isEqualTo("–");
        assertThat(Show.text(Optional.of(""))).isEqualTo("–");
    }

    @Test
    void timesAreUtc() {
        assertThat(Show.minute(Instant.parse("2026-01-02T03:04:59Z"))).isEqualTo("2026-01-02 03:04");
    }

    @Test
    void addressesLeaveEmptyFieldsOut() {
        Address address = Address.here().with("a", Optional.of(" ")).with("b", Optional.of("x y"));
        assertThat(address.with("c", Optional.of("1"))).hasToString("?b=x%20y&c=1");
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "0.099, 0", "0.1, 1", "0.899, 8", "0.94, 9", "0.95, 10", "3, 10"})
    void heatRisesByTenthsAndEndsAtNinetyFivePercent(double share, int step) {
        assertThat(Bar.step(share)).isEqualTo(step);
    }

    @Test
    void barsStayInTheirFrame() {
        assertThat(new Bar(30, 10).width()).isEqualTo(100);
        assertThat(new Bar(30, 10).percent()).isEqualTo(300);
        assertThat(new Bar(5, 0).percent()).isZero();
    }
}
