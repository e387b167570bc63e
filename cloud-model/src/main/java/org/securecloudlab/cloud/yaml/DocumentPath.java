package org.securecloudlab.cloud.yaml;

import com.fasterxml.jackson.core.JsonPointer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Places in a document: as problems write them, {@code timeline[2].boot}, and as a JSON Pointer, {@code /timeline/2/boot}. */
public final class DocumentPath {
    private static final Pattern STEP = Pattern.compile("\\[(\\d+)]|([^.\\[]+)");
    private static final Pattern INDEX = Pattern.compile("0|[1-9]\\d{0,8}");

    private DocumentPath() {}

    /** The pointer of a path. A key that holds a dot or a bracket cannot be told from several keys. */
    public static JsonPointer pointer(String path) {
        JsonPointer pointer = JsonPointer.empty();
        Matcher step = STEP.matcher(path);
        while (step.find()) {
            pointer = step.group(1) == null
                    ? pointer.appendProperty(step.group(2))
                    : pointer.appendIndex(Integer.parseInt(step.group(1)));
        }
        return pointer;
    }

    /** The path of a pointer; whole numbers count as indexes. */
    public static String path(JsonPointer pointer) {
        StringBuilder path = new StringBuilder();
        for (JsonPointer rest = pointer; !rest.matches(); rest = rest.tail()) {
            String step = rest.getMatchingProperty();
            if (INDEX.matcher(step).matches()) {
                path.append('[').append(step).append(']');
            } else {
                path.append(path.length() == 0 ? "" : ".").append(step);
            }
        }
        return path.toString();
    }
}
