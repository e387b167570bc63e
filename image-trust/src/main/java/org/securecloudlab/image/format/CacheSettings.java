package org.securecloudlab.image.format;

import java.util.List;

/**
 * The options of a compute node that decide what may become a base file.
 *
 * @param forceRawImages {@code force_raw_images}
 * @param deepInspection not {@code [workarounds]disable_deep_image_inspection}
 * @param vmdkAllowedTypes {@code [compute]vmdk_allowed_types}
 */
public record CacheSettings(boolean forceRawImages, boolean deepInspection, List<String> vmdkAllowedTypes) {

    public CacheSettings {
        vmdkAllowedTypes = List.copyOf(vmdkAllowedTypes);
    }

    /** Nova's defaults. */
    public static CacheSettings defaults() {
        return new CacheSettings(true, true, List.of("streamOptimized", "monolithicSparse"));
    }
}
