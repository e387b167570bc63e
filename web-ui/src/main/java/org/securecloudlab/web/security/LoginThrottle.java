package org.securecloudlab.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Slows the guessing of passwords: after {@value #FREE_FAILURES} wrong ones within a minute a name is blocked until the minute is over. Names are kept for
 * one process only, and at most {@value #MAX_NAMES} of them.
 */
@ApplicationScoped
public class LoginThrottle {
    static final int FREE_FAILURES = 10;
    private static final int MAX_NAMES = 10_000;
    private static final Duration WINDOW = Duration.ofMinutes(1);

    private record Failures(Instant since, int count) {}

    private final Map<String, Failures> byName = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Failures> eldest) {
            return size() > MAX_NAMES;
        }
    };
    private final Clock clock;

    LoginThrottle() {
        this(Clock.systemUTC());
    }

    LoginThrottle(Clock clock) {
        this.clock = clock;
    }

    synchronized boolean isBlocked(String name) {
        Failures failures = byName.get(name);
        return failures != null && isRecent(failures) && failures.count() >= FREE_FAILURES;
    }

    synchronized void failed(String name) {
        byName.merge(
                name,
                new Failures(clock.instant(), 1),
                (old, fresh) -> isRecent(old) ? new Failures(old.since(), old.count() + 1) : fresh);
    }

    synchronized void succeeded(String name) {
        byName.remove(name);
    }

    private boolean isRecent(Failures failures) {
        return failures.since().plus(WINDOW).isAfter(clock.instant());
    }
}
