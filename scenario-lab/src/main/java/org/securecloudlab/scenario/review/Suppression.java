package org.securecloudlab.scenario.review;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.securecloudlab.cloud.review.Finding;

/**
 * One finding, or some, that somebody has taken on for a while.
 *
 * @param rule the rule's id
 * @param host which hosts; {@code *} stands for any characters; absent for all
 * @param file which files, likewise
 * @param key which option ({@code libvirt.rng_dev_path}) or policy rule, likewise
 * @param value which value, as the finding shows it
 * @param reason why
 * @param expires the last day on which it counts
 * @param line where the suppressions file has it
 */
public record Suppression(
        String rule,
        Optional<String> host,
        Optional<String> file,
        Optional<String> key,
        Optional<String> value,
        String reason,
        LocalDate expires,
        int line) {

    /** Whether it is about a finding, whatever the day. */
    public boolean covers(String hostName, Finding finding) {
        String place = finding.section().map(section -> section + ".").orElse("")
                + finding.key().orElse("");
        return finding.rule().id().equals(rule)
                && matches(host, hostName)
                && matches(file, finding.file())
                && matches(key, place)
                && matches(value, FindingWords.value(finding));
    }

    /** Whether its last day is over. */
    public boolean isExpired(LocalDate today) {
        return today.isAfter(expires);
    }

    private static boolean matches(Optional<String> pattern, String text) {
        return pattern.map(p -> glob(p).matcher(text).matches()).orElse(true);
    }

    private static Pattern glob(String pattern) {
        return Pattern.compile(java.util.Arrays.stream(pattern.split("\\*", -1))
                .map(Pattern::quote)
                .collect(Collectors.joining(".*")));
    }
}
