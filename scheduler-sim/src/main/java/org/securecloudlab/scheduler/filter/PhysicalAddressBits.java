package org.securecloudlab.scheduler.filter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.securecloudlab.cloud.Sentence;
import org.securecloudlab.scheduler.HostState;
import org.securecloudlab.scheduler.NovaRelease;
import org.securecloudlab.scheduler.RequestContext;
import org.securecloudlab.scheduler.python.PythonNumber;

/**
 * How many physical address bits a guest wants and a host's CPU has ({@code maxphysaddr} in its {@code cpu_info}; nova 29.0.0 and later: the
 * flavor's wish is ComputeCapabilitiesFilter's, the image's is ImagePropertiesFilter's).
 */
final class PhysicalAddressBits {
    static final String EXTRA_SPEC = "hw:maxphysaddr_bits";
    static final String PROPERTY = "hw_maxphysaddr_bits";
    static final List<String> PATH = List.of("cpu_info", "maxphysaddr", "bits");

    private static final ObjectMapper JSON = new ObjectMapper();

    private PhysicalAddressBits() {}

    /** What the image of a request asks for; nothing before 29.0.0. */
    static OptionalInt ofImage(RequestContext request) {
        if (!request.option(NovaRelease.OPTION).isFrom(NovaRelease.CARACAL)) {
            return OptionalInt.empty();
        }
        Optional<BigInteger> bits = request.spec()
                .image()
                .flatMap(image -> Optional.ofNullable(image.properties().get(PROPERTY)))
                .flatMap(PythonNumber::integer);
        return bits.isPresent() && bits.get().bitLength() < Integer.SIZE
                ? OptionalInt.of(bits.get().intValue())
                : OptionalInt.empty();
    }

    /** What a host reports. */
    static OptionalInt ofHost(HostState host) {
        try {
            JsonNode bits =
                    JSON.readTree(host.facts().cpuInfo()).path("maxphysaddr").path("bits");
            return bits.canConvertToInt() ? OptionalInt.of(bits.intValue()) : OptionalInt.empty();
        } catch (JsonProcessingException e) {
            return OptionalInt.empty();
        }
    }

    /** So many bits, for messages. */
    static Sentence describe(int bits) {
        return Sentence.of("scheduler.why.address-bits", "{0} physical address bits", bits);
    }

    /** Whether the host has as many as wanted, or does not say. */
    static boolean suffice(HostState host, OptionalInt wanted) {
        OptionalInt there = wanted.isEmpty() ? OptionalInt.empty() : ofHost(host);
        return there.isEmpty() || wanted.getAsInt() <= there.getAsInt();
    }
}
