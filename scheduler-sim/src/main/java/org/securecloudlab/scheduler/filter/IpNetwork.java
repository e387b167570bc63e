package org.securecloudlab.scheduler.filter;

import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An IP network as text, with host bits allowed. IPv4 addresses may be short: {@code 10.1/16} is {@code 10.1.0.0/16}.
 *
 * @param address any address in it
 * @param prefixLength bits that are the same for all
 */
record IpNetwork(Address address, int prefixLength) {
    private static final Pattern IPV4 =
            Pattern.compile("([0-9]{1,3})(?:\\.([0-9]{1,3}))?(?:\\.([0-9]{1,3}))?(?:\\.([0-9]{1,3}))?");
    private static final Pattern IPV6 = Pattern.compile("[0-9a-fA-F:.]*:[0-9a-fA-F:.]*");

    /**
     * An address.
     *
     * @param value as a number
     * @param bits 32 or 128
     */
    record Address(BigInteger value, int bits) {}

    /** Reads {@code address}, {@code address/length} or {@code address/mask}; throws IllegalArgumentException. */
    static IpNetwork parse(String text) {
        int slash = text.indexOf('/');
        Address address = address(slash < 0 ? text : text.substring(0, slash));
        return new IpNetwork(address, slash < 0 ? address.bits() : length(text.substring(slash + 1), address));
    }

    /** Reads an address; throws IllegalArgumentException. */
    static Address address(String text) {
        Matcher four = IPV4.matcher(text);
        if (four.matches()) {
            return new Address(four(four), 32);
        }
        if (!IPV6.matcher(text).matches()) {
            throw new IllegalArgumentException("not an IP address: [" + text + "]");
        }
        try {
            // A literal with a colon is never looked up.
            return new Address(
                    new BigInteger(1, InetAddress.getByName("[" + text + "]").getAddress()), 128);
        } catch (UnknownHostException e) {
            throw new IllegalArgumentException("not an IP address: [" + text + "]", e);
        }
    }

    private static BigInteger four(Matcher matcher) {
        long value = 0;
        for (int group = 1; group <= 4; group++) {
            String part = matcher.group(group);
            int octet = part == null ? 0 : Integer.parseInt(part);
            if (octet > 255) {
                throw new IllegalArgumentException("not an IP address: [" + matcher.group() + "]");
            }
            value = value * 256 + octet;
        }
        return BigInteger.valueOf(value);
    }

    private static int length(String text, Address address) {
        if (text.matches("[0-9]{1,3}")) {
            int length = Integer.parseInt(text);
            if (length > address.bits()) {
                throw new IllegalArgumentException("not a prefix length: [" + text + "]");
            }
            return length;
        }
        BigInteger mask = address(text).value();
        int length = mask.bitCount();
        BigInteger ones = BigInteger.ONE.shiftLeft(length).subtract(BigInteger.ONE);
        if (!mask.equals(ones.shiftLeft(address.bits() - length))) {
            throw new IllegalArgumentException("not a netmask: [" + text + "]");
        }
        return length;
    }

    boolean contains(Address other) {
        int hostBits = address.bits() - prefixLength;
        return other.bits() == address.bits()
                && other.value().shiftRight(hostBits).equals(address.value().shiftRight(hostBits));
    }
}
