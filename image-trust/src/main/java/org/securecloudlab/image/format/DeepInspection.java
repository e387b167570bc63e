package org.securecloudlab.image.format;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.securecloudlab.image.ImageBytes;

/**
 * Nova's own inspection of a downloaded image ({@code virt/images.py}, {@code do_image_deep_inspection} of 26.2.2): exactly one
 * format, safe, and the one that was declared.
 */
final class DeepInspection {
    static final String NOT_SUPPORTED = "Image not in a supported format";
    static final String NO_MATCH = "Image content does not match disk_format";

    private static final int CHUNK_BYTES = 512;
    private static final Set<String> AMI = Set.of("ami", "aki", "ari");
    private static final Set<String> KNOWN = Set.of("raw", "qcow2", "vhd", "vhdx", "vmdk", "vdi", "qed", "iso");

    private DeepInspection() {}

    /**
     * Inspects.
     *
     * @param detected the format found; empty when there is more than one, or nothing was looked at
     * @param refusal nova's reason; empty when the image passes
     */
    record Outcome(Optional<String> detected, Optional<String> refusal) {}

    static Outcome of(ImageBytes image, String diskFormat) throws IOException {
        boolean ami = AMI.contains(diskFormat);
        if (!ami && !KNOWN.contains(diskFormat)) {
            return new Outcome(Optional.empty(), Optional.of(NOT_SUPPORTED));
        }
        List<Inspector> detections = detections(image);
        if (detections.size() > 1) {
            return new Outcome(Optional.empty(), Optional.of(NO_MATCH));
        }
        String detected = detections.isEmpty() ? "raw" : detections.get(0).formatName();
        try {
            boolean safe = detections.isEmpty() || detections.get(0).isSafe();
            // A format that is not the declared one raises inside the block that renames every exception.
            boolean passes = safe && (ami || detected.equals(diskFormat));
            return new Outcome(Optional.of(detected), passes ? Optional.empty() : Optional.of(NOT_SUPPORTED));
        } catch (Inspector.NotThisFormat e) {
            return new Outcome(Optional.of(detected), Optional.of(NO_MATCH));
        }
    }

    /** Every inspector sees every chunk until it matched, gave up, or all know enough. */
    private static List<Inspector> detections(ImageBytes image) throws IOException {
        Map<String, Inspector> inspectors = new TreeMap<>(Map.of(
                "qcow2", HeaderInspector.qcow2(),
                "vhd", HeaderInspector.vhd(),
                "vhdx", new VhdxInspector(),
                "vmdk", new VmdkInspector(),
                "vdi", HeaderInspector.vdi(),
                "qed", HeaderInspector.qed(),
                "iso", new IsoInspector()));
        List<Inspector> detections = new ArrayList<>();
        ByteBuffer block = ByteBuffer.allocate(CHUNK_BYTES);
        long position = 0;
        while (true) {
            block.clear();
            int read = fill(image, block, position);
            if (read == 0) {
                return detections;
            }
            position += read;
            byte[] chunk = Arrays.copyOf(block.array(), read);
            for (Map.Entry<String, Inspector> entry : List.copyOf(inspectors.entrySet())) {
                String name = entry.getKey();
                Inspector inspector = entry.getValue();
                try {
                    inspector.eat(chunk, position);
                } catch (Inspector.NotThisFormat e) {
                    inspectors.remove(name);
                    continue;
                }
                if (inspector.matches() && inspector.isComplete()) {
                    detections.add(inspector);
                    inspectors.remove(name);
                }
            }
            if (inspectors.values().stream().allMatch(Inspector::isComplete)) {
                return detections;
            }
        }
    }

    private static int fill(ImageBytes image, ByteBuffer block, long offset) throws IOException {
        int read = 0;
        while (block.hasRemaining() && read >= 0) {
            read = image.read(block, offset + block.position());
        }
        return block.position();
    }
}
