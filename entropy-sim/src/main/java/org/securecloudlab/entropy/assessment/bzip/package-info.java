/**
 * How many bytes bzip2 makes of a text, without the bytes. SP 800-90B 5.1.11 names bzip2 as the compressor of its permutation test, and the
 * length is compared exactly, so this follows libbz2 1.0.8 where another block-sorting compressor would choose otherwise.
 */
@NullMarked
package org.securecloudlab.entropy.assessment.bzip;

import org.jspecify.annotations.NullMarked;
