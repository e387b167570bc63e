package org.securecloudlab.cli.entropy;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.securecloudlab.entropy.assessment.AnswerShape;
import org.securecloudlab.entropy.assessment.fips.FipsAssessment;
import org.securecloudlab.entropy.assessment.fips.FipsCounts;

/**
 * What a source gave.
 *
 * @param wanted bytes asked for
 * @param untilFirst from the first request to the first bytes
 * @param elapsed from the first request to the last bytes, or to the end of the time allowed
 * @param failure how the source ended, when it ended with an error
 */
@SuppressWarnings("ArrayRecordComponent") // handed on once, never compared
record Sampled(byte[] bytes, int wanted, Duration untilFirst, Duration elapsed, Optional<String> failure) {
    private static final double NANOS_PER_SECOND = 1e9;

    boolean isComplete() {
        return bytes.length == wanted;
    }

    double bitsPerSecond() {
        double seconds = elapsed.toNanos() / NANOS_PER_SECOND;
        return seconds > 0 ? bytes.length * Byte.SIZE / seconds : 0;
    }

    FipsCounts fips() {
        return FipsAssessment.of(bytes, Byte.SIZE);
    }

    Map<String, Object> answer() {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("bytes", bytes.length);
        answer.put("wanted", wanted);
        answer.put("secondsUntilFirst", untilFirst.toNanos() / NANOS_PER_SECOND);
        answer.put("seconds", elapsed.toNanos() / NANOS_PER_SECOND);
        answer.put("bitsPerSecond", bitsPerSecond());
        failure.ifPresent(text -> answer.put("failure", text));
        answer.put("fips140_2", AnswerShape.of(fips()));
        return answer;
    }
}
