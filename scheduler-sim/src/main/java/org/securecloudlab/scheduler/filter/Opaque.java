package org.securecloudlab.scheduler.filter;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.POJONode;
import java.math.BigInteger;
import java.util.Optional;

/**
 * An attribute of nova's HostState that is an object rather than a text, number, list or dict: it equals nothing that a query can say, and only
 * addresses and tuples have an order among themselves.
 *
 * @param text what Python's {@code str()} makes of it, where that can be known
 * @param address of an address (netaddr's IPAddress)
 * @param kind of its order and truth
 */
record Opaque(String text, Optional<IpAddress> address, Kind kind) {
    /** What sort of object it is; a host has one tuple, so that it can meet only itself. */
    private enum Kind {
        PLAIN,
        TUPLE,
        EMPTY_LIST
    }

    /** An object without order. */
    static JsonNode of(String text) {
        return new POJONode(new Opaque(text, Optional.empty(), Kind.PLAIN));
    }

    /** A tuple. */
    static JsonNode tuple(String text) {
        return new POJONode(new Opaque(text, Optional.empty(), Kind.TUPLE));
    }

    /** A list of objects. */
    static JsonNode list(String text, boolean isEmpty) {
        return new POJONode(new Opaque(text, Optional.empty(), isEmpty ? Kind.EMPTY_LIST : Kind.PLAIN));
    }

    /** A host's address; one that cannot be read stays a text. */
    static JsonNode address(String text) {
        Optional<IpAddress> read = IpAddress.four(text).or(() -> IpAddress.six(text));
        return new POJONode(new Opaque(text, read, Kind.PLAIN));
    }

    /** What a value is, if it is such an object. */
    static Optional<Opaque> in(JsonNode value) {
        return value instanceof POJONode node && node.getPojo() instanceof Opaque object
                ? Optional.of(object)
                : Optional.empty();
    }

    /** Python takes an address of all zeros and an empty list for false, every other object for true. */
    boolean isTrue() {
        return kind != Kind.EMPTY_LIST
                && address.map(known -> !known.value().equals(BigInteger.ZERO)).orElse(true);
    }

    /** IPv4 before IPv6; throws IllegalArgumentException for others than addresses and the same tuple. */
    int compareTo(Opaque other) {
        if (kind == Kind.TUPLE && equals(other)) {
            return 0;
        }
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
