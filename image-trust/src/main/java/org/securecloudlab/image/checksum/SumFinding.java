package org.securecloudlab.image.checksum;

/**
 * What a list's exit status hides.
 *
 * @param code our word for it
 * @param refuses the list must not be relied on; else it is a remark
 * @param line 1-based; 0 for the whole list
 * @param detail what was found
 */
public record SumFinding(String code, boolean refuses, int line, String detail) {}
