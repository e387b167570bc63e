package org.securecloudlab.scheduler.image;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.securecloudlab.scheduler.NovaRelease;
import org.securecloudlab.scheduler.SchedulingException;
import org.securecloudlab.scheduler.python.IntSet;

/** The standard properties of an image, by current name, each as Python's text of its value. Others are left out. */
public final class ImageProperties {
    /** An image without standard properties, or no image. */
    public static final ImageProperties NONE = new ImageProperties(new TreeMap<>(), Map.of());

    private static final String NUMA_MEMORY = "hw_numa_mem.";

    private final SortedMap<String, String> byName;
    private final SortedSet<String> requiredTraits;
    private final Optional<List<IntSet>> numaCpus;
    private final Optional<List<Long>> numaMemoryMiB;

    private ImageProperties(SortedMap<String, String> byName, Map<String, String> given) {
        this.byName = byName;
        this.requiredTraits = new TreeSet<>();
        given.forEach((name, value) -> {
            if (name.startsWith("trait:") && value.equals("required")) {
                requiredTraits.add(name.substring("trait:".length()));
            }
        });
        this.numaCpus = NumaProperties.cpus(given);
        this.numaMemoryMiB = NumaProperties.memoryMiB(given);
        numaCpus.ifPresent(cpus -> byName.put("hw_numa_cpus", NumaProperties.text(cpus)));
        numaMemoryMiB.ifPresent(memory -> byName.put("hw_numa_mem", memory.toString()));
        if (!requiredTraits.isEmpty()) {
            byName.put("traits_required", NumaProperties.quoted(requiredTraits));
        }
    }

    /**
     * Reads what Glance holds, as a release of nova does. A current name wins over the old name for the same property.
     *
     * @throws SchedulingException stage request, for a value that nova refuses
     */
    public static ImageProperties of(Map<String, String> properties, NovaRelease release) {
        if (properties.isEmpty()) {
            return NONE;
        }
        Map<String, PropertyType> types = StandardProperties.of(release);
        SortedMap<String, String> read = new TreeMap<>();
        StandardProperties.OLD_NAMES.forEach((old, current) -> {
            String value = properties.get(old);
            if (value != null) {
                read.put(current, read(old, types.getOrDefault(current, PropertyType.TEXT), value));
            }
        });
        readAdapter(properties, read);
        types.forEach((name, type) -> {
            String value = properties.get(name);
            if (value != null) {
                read.put(name, read(name, type, value));
            }
        });
        return new ImageProperties(read, properties);
    }

    /** Whether nova reads a property, by its current or by an old name. */
    public static boolean isRead(String name, NovaRelease release) {
        return StandardProperties.of(release).containsKey(StandardProperties.OLD_NAMES.getOrDefault(name, name));
    }

    /**
     * Whether a property may hold something other than text: a list where nova wants one, anything where it asks for yes or no, and what
     * it carries along and never looks at.
     */
    public static boolean mayBe(String name, boolean isList, NovaRelease release) {
        String current = StandardProperties.OLD_NAMES.getOrDefault(name, name);
        PropertyType type = StandardProperties.of(release).get(current);
        return type == null || type == PropertyType.FLAG || (type == PropertyType.LIST && isList);
    }

    /** Whether nova makes an integer of a property. */
    public static boolean isInteger(String name, NovaRelease release) {
        String current = StandardProperties.OLD_NAMES.getOrDefault(name, name);
        return StandardProperties.of(release).get(current) == PropertyType.INTEGER || name.startsWith(NUMA_MEMORY);
    }

    // The disk adapter of VMware's tools names a bus, or a SCSI model.
    private static void readAdapter(Map<String, String> properties, SortedMap<String, String> read) {
        String adapter = properties.getOrDefault("vmware_adaptertype", "");
        if (adapter.equals("ide")) {
            read.put("hw_disk_bus", "ide");
        } else if (!adapter.isEmpty()) {
            read.put("hw_disk_bus", "scsi");
            read.put("hw_scsi_model", read("vmware_adaptertype", PropertyType.SCSI_MODEL, adapter));
        }
    }

    private static String read(String given, PropertyType type, String value) {
        try {
            return type.read(value);
        } catch (IllegalArgumentException e) {
            throw SchedulingException.inSpec("image property " + given + ": found [" + value + "]; " + e.getMessage());
        }
    }

    /** Whether a trait is required by {@code trait:NAME=required}. */
    public boolean requiresTrait(String trait) {
        return requiredTraits.contains(trait);
    }

    /** {@code hw_numa_cpus.0} and following: the guest's CPUs cell by cell. */
    public Optional<List<IntSet>> numaCpus() {
        return numaCpus;
    }

    /** {@code hw_numa_mem.0} and following: memory cell by cell, in MiB. */
    public Optional<List<Long>> numaMemoryMiB() {
        return numaMemoryMiB;
    }

    /** A property by its current name. */
    public Optional<String> get(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** All of them, by current name. */
    public Map<String, String> asMap() {
        return Collections.unmodifiableMap(byName);
    }

    /** A property that is set to something: not empty, and not the number 0 or False. */
    public Optional<String> truthy(String name) {
        return get(name).filter(value -> !value.isEmpty() && !isZero(name, value));
    }

    private static boolean isZero(String name, String value) {
        PropertyType type = StandardProperties.of(NovaRelease.CURRENT).getOrDefault(name, PropertyType.TEXT);
        return (type == PropertyType.INTEGER && value.equals("0"))
                || (type == PropertyType.FLAG && value.equals("False"));
    }
}
