package org.securecloudlab.scheduler.filter;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An IP address as inet_pton(3) reads it: four decimal numbers without leading zeros, or groups of hexadecimal digits.
 *
 * @param value as a number
 * @param bits 32 or 128
 */
public record IpAddress(BigInteger value, int bits) {
    private static final String OCTET = "(25[0-5]|2[0-4][0-9]|1[0-9]{2}|[1-9]?[0-9])";
    private static final Pattern IPV4 = Pattern.compile(OCTET + "\\." + OCTET + "\\." + OCTET + "\\." + OCTET);
    private static final Pattern GROUP = Pattern.compile("[0-9a-fA-F]{1,4}");
    private static final int GROUPS = 8;

    /**
     * Reads an address of either family.
     *
     * @throws IllegalArgumentException for any other text
     */
    public static IpAddress parse(String text) {
        return four(text)
                .or(() -> six(text))
                .orElseThrow(() -> new IllegalArgumentException("not an IP address: [" + text + "]"));
    }

    static Optional<IpAddress> four(String text) {
        Matcher matcher = IPV4.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        long value = 0;
        for (int group = 1; group <= 4; group++) {
            value = value * 256 + Integer.parseInt(matcher.group(group));
        }
        return Optional.of(new IpAddress(BigInteger.valueOf(value), 32));
    }

    static Optional<IpAddress> six(String text) {
        int gap = text.indexOf("::");
        Optional<List<Integer>> before = groups(gap < 0 ? text : text.substring(0, gap), gap < 0);
        Optional<List<Integer>> after = gap < 0 ? Optional.of(List.of()) : groups(text.substring(gap + 2), true);
        if (before.isEmpty() || after.isEmpty()) {
            return Optional.empty();
        }
        int missing = GROUPS - before.get().size() - after.get().size();
        if (gap < 0 ? missing != 0 : missing < 1) {
            return Optional.empty();
        }
        List<Integer> all = new ArrayList<>(before.get());
        for (int zero = 0; zero < missing; zero++) {
            all.add(0);
        }
        all.addAll(after.get());
        BigInteger value = all.stream()
                .map(BigInteger::valueOf)
                .reduce(BigInteger.ZERO, (sum, group) -> sum.shiftLeft(16).add(group));
        return Optional.of(new IpAddress(value, 128));
    }

    // The last two groups may be written as an IPv4 address.
    private static Optional<List<Integer>> groups(String text, boolean isEnd) {
        List<Integer> groups = new ArrayList<>();
        if (text.isEmpty()) {
            return Optional.of(groups);
        }
        String[] parts = text.split(":", -1);
        for (String part : Arrays.asList(parts).subList(0, parts.length - 1)) {
            if (!GROUP.matcher(part).matches()) {
                return Optional.empty();
            }
            groups.add(Integer.parseInt(part, 16));
        }
        String last = parts[parts.length - 1];
        Optional<IpAddress> four = isEnd ? four(last) : Optional.empty();
        if (four.isPresent()) {
            int value = four.get().value().intValue();
            groups.add(value >>> 16);
            groups.add(value & 0xffff);
        } else if (GROUP.matcher(last).matches()) {
            groups.add(Integer.parseInt(last, 16));
        } else {
            return Optional.empty();
        }
        return Optional.of(groups);
    }
}
