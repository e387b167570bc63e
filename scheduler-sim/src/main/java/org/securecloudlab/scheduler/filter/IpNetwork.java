package org.securecloudlab.scheduler.filter;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.securecloudlab.scheduler.python.PythonNumber;

/**
 * An IP network as text, with host bits allowed, as netaddr 0.8 to 0.10 reads it: {@code address}, {@code address/length}, {@code address/netmask}
 * or {@code address/hostmask}. IPv4 addresses may be short, {@code 10.1/16} is {@code 10.1.0.0/16}; netaddr 1 refuses that.
 *
 * @param address any address in it
 * @param prefixLength bits that are the same for all
 */
record IpNetwork(IpAddress address, int prefixLength) {
    private static final int IPV4_PARTS = 4;

    /**
     * Reads one.
     *
     * @param mayBeShort whether missing numbers of an IPv4 address are 0
     * @throws IllegalArgumentException for what is no network
     */
    static IpNetwork parse(String text, boolean mayBeShort) {
        int slash = text.indexOf('/');
        String base = slash < 0 ? text : text.substring(0, slash);
        IpAddress address = IpAddress.four(base)
                .or(() -> mayBeShort ? expanded(base) : Optional.empty())
                .or(() -> IpAddress.six(base))
                .orElseThrow(() -> new IllegalArgumentException("not an IP address: [" + base + "]"));
        return new IpNetwork(address, slash < 0 ? address.bits() : length(text.substring(slash + 1), address));
    }

    // Missing numbers are 0, and the others may be written in any way that Python reads as a number.
    private static Optional<IpAddress> expanded(String base) {
        List<String> parts = new ArrayList<>();
        for (String part : base.split("\\.", -1)) {
            Optional<BigInteger> number = PythonNumber.integer(part);
            if (number.isEmpty()) {
                return Optional.empty();
            }
            parts.add(number.get().toString());
        }
        while (parts.size() < IPV4_PARTS) {
            parts.add("0");
        }
        return IpAddress.four(String.join(".", parts));
    }

    private static int length(String text, IpAddress address) {
        Optional<BigInteger> number = PythonNumber.integer(text);
        if (number.isPresent()) {
            return number.filter(
                            value -> value.signum() >= 0 && value.compareTo(BigInteger.valueOf(address.bits())) <= 0)
                    .map(BigInteger::intValue)
                    .orElseThrow(() -> new IllegalArgumentException("not a prefix length: [" + text + "]"));
        }
        BigInteger mask = (address.bits() == 32 ? IpAddress.four(text) : IpAddress.six(text))
                .map(IpAddress::value)
                .orElseThrow(() -> new IllegalArgumentException("not a prefix length or a netmask: [" + text + "]"));
        BigInteger all = BigInteger.ONE.shiftLeft(address.bits());
        BigInteger hostBits = all.subtract(mask); // a power of two for a netmask
        if (hostBits.bitCount() == 1) {
            return address.bits() - hostBits.getLowestSetBit();
        }
        BigInteger hosts = mask.add(BigInteger.ONE); // a power of two for a hostmask
        if (hosts.bitCount() == 1) {
            return address.bits() - hosts.getLowestSetBit();
        }
        throw new IllegalArgumentException("not a netmask: [" + text + "]");
    }

    boolean contains(IpAddress other) {
        int hostBits = address.bits() - prefixLength;
        return other.bits() == address.bits()
                && other.value().shiftRight(hostBits).equals(address.value().shiftRight(hostBits));
    }
}
