package org.securecloudlab.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class LoginThrottleTest {

    private static final class Hands extends Clock {
        private Instant now = Instant.EPOCH;

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    private final Hands clock = new Hands();
    private final LoginThrottle throttle = new LoginThrottle(clock);

    @Test
    void aNameIsBlockedAfterTooManyFailuresUntilTheMinuteIsOver() {
        fail(LoginThrottle.FREE_FAILURES - 1);
        assertThat(throttle.isBlocked("mei")).isFalse();

        fail(1);
        assertThat(throttle.isBlocked("mei")).isTrue();
        assertThat(throttle.isBlocked("ana")).isFalse();

        clock.now = clock.now.plus(Duration.ofMinutes(1));
        assertThat(throttle.isBlocked("mei")).isFalse();
        fail(1);
        assertThat(throttle.isBlocked("mei")).isFalse();
    }

    @Test
    void successForgetsFailures() {
        fail(LoginThrottle.FREE_FAILURES - 1);
        throttle.succeeded("mei");
        fail(LoginThrottle.FREE_FAILURES - 1);

        assertThat(throttle.isBlocked("mei")).isFalse();
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            throttle.failed("mei");
        }
    }
}
