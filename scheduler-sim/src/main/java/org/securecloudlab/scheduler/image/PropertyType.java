package org.securecloudlab.scheduler.image;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.securecloudlab.scheduler.python.PythonJson;
import org.securecloudlab.scheduler.python.PythonNumber;
import org.securecloudlab.scheduler.python.PythonText;

/** How nova reads the text of an image property; the result is Python's text of the value. */
final class PropertyType {
    static final PropertyType TEXT = new PropertyType(text -> text);
    static final PropertyType INTEGER = new PropertyType(text -> PythonNumber.integer(text)
            .orElseThrow(() -> new IllegalArgumentException("not an integer"))
            .toString());
    static final PropertyType FLAG = new PropertyType(text -> PythonFlag.isTrue(text) ? "True" : "False");
    static final PropertyType ARCHITECTURE = new PropertyType(GuestKind.ARCHITECTURE::canonical);
    static final PropertyType HYPERVISOR_TYPE = new PropertyType(GuestKind.HYPERVISOR_TYPE::canonical);
    static final PropertyType VM_MODE = new PropertyType(GuestKind.VM_MODE::canonical);
    static final PropertyType VERSIONS = new PropertyType(text -> {
        VersionPredicate.strict(text);
        return text;
    });
    static final PropertyType LATER_VERSIONS = new PropertyType(text -> {
        VersionPredicate.packaging(text);
        return text;
    });

    /** A list in JSON, which nova reads when it takes the image from Glance. */
    static final PropertyType LIST = new PropertyType(text -> PythonJson.read(text)
            .filter(JsonNode::isArray)
            .filter(PropertyType::isOfDictionaries)
            .map(PythonText::str)
            .orElseThrow(() -> new IllegalArgumentException("not a list")));

    private static boolean isOfDictionaries(JsonNode list) {
        for (JsonNode element : list) {
            boolean isFlat = element.isObject() && element.valueStream().noneMatch(JsonNode::isContainerNode);
            if (!isFlat) {
                return false;
            }
        }
        return true;
    }

    /** In any case; two names of VMware's tools stand for others (SCSIModel). */
    static final PropertyType SCSI_MODEL = new PropertyType(text -> {
        String lower = text.toLowerCase(Locale.ROOT);
        String model =
                switch (lower) {
                    case "lsilogicsas" -> "lsisas1068";
                    case "paravirtual" -> "vmpvscsi";
                    default -> lower;
                };
        return member(
                model,
                List.of("buslogic", "ibmvscsi", "lsilogic", "lsisas1068", "lsisas1078", "virtio-scsi", "vmpvscsi"));
    });

    private final UnaryOperator<String> reader;

    private PropertyType(UnaryOperator<String> reader) {
        this.reader = reader;
    }

    /** A type that reads a text in its own way. */
    static PropertyType of(UnaryOperator<String> reader) {
        return new PropertyType(reader);
    }

    /** One of these names, exactly. */
    static PropertyType oneOf(String... names) {
        return new PropertyType(text -> member(text, List.of(names)));
    }

    /** One of these names in any case. */
    static PropertyType oneOfAnyCase(String... names) {
        return new PropertyType(text -> member(text.toLowerCase(Locale.ROOT), List.of(names)));
    }

    /** The text, if it is one of the names; throws IllegalArgumentException. */
    static String member(String text, List<String> names) {
        if (!names.contains(text)) {
            throw new IllegalArgumentException("not one of " + String.join(", ", names));
        }
        return text;
    }

    /**
     * Python's text of the value.
     *
     * @throws IllegalArgumentException when nova cannot read it
     */
    String read(String text) {
        return reader.apply(text);
    }
}
