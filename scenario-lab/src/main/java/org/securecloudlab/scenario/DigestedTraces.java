package org.securecloudlab.scenario;

import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Remembers the SHA-256 of every trace that was found. */
final class DigestedTraces implements TraceSource {
    private final TraceSource source;
    private final SortedMap<String, String> sha256 = new TreeMap<>();

    DigestedTraces(TraceSource source) {
        this.source = source;
    }

    @Override
    public Optional<String> text(String name) {
        Optional<String> text = source.text(name);
        text.ifPresent(t -> sha256.put(name, Sha256.of(t)));
        return text;
    }

    SortedMap<String, String> sha256() {
        return sha256;
    }
}
