package org.securecloudlab.cloud.yaml;

/**
 * How much a YAML document may ask of its reader.
 *
 * @param characters length of the text in UTF-16 units
 * @param depth nesting of mappings and sequences
 * @param aliases aliases of mappings and sequences ("billion laughs" needs many)
 * @param nodes keys and values in all, aliases written out
 */
public record YamlLimits(int characters, int depth, int aliases, int nodes) {

    /** For documents that people write. */
    public static final YamlLimits SMALL = new YamlLimits(2 * 1024 * 1024, 40, 50, 200_000);

    /** For documents that describe a cloud of a hundred thousand hosts one by one. */
    public static final YamlLimits LARGE = new YamlLimits(512 * 1024 * 1024, 40, 1_000, 50_000_000);
}
