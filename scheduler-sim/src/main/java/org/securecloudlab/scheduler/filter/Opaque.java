package org.securecloudlab.scheduler.filter;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.POJONode;
import java.math.BigInteger;
import java.util.Optional;

/**
 * An attribute of nova's HostState that is an object rather than a text, number, list or dict: it equals nothing that a query can say, and only
 * addresses have an order among themselves.
 *
 * @param text what Python's {@code str()} makes of it, where that can be known
 * @param address of an address (netaddr's IPAddress)
 */
record Opaque(String text, Optional<IpAddress> address) {

    /** An object without order. */
    static JsonNode of(String text) {
        return new POJONode(new Opaque(text, Optional.empty()));
    }

    /** A host's address; one that cannot be read stays a text. */
    static JsonNode address(String text) {
        Optional<IpAddress> read = IpAddress.four(text).or(() -> IpAddress.six(text));
        return new POJONode(new Opaque(text, read));
    }

    /** What a value is, if it is such an object. */
    static Optional<Opaque> in(JsonNode value) {
        return value instanceof POJONode node && node.getPojo() instanceof Opaque object
                ? Optional.of(object)
                : Optional.empty();
    }

    /** Python takes an address of all zeros for false, every other object for true. */
    boolean isTrue() {
        return address.map(known -> !known.value().equals(BigInteger.ZERO)).orElse(true);
    }

    /** IPv4 before IPv6; throws IllegalArgumentException for others than addresses. */
    int compareTo(Opaque other) {
        if (address.isEmpty() || other.address.isEmpty()) {
            throw new IllegalArgumentException("cannot order " + text + " and " + other.text);
        }
        int byFamily = Integer.compare(address.get().bits(), other.address.get().bits());
        return byFamily != 0
                ? byFamily
                : address.get().value().compareTo(other.address.get().value());
    }

    @Override
    public String toString() {
        return text;
    }
}
