/**
 * How values are worded for people: texts in English and Simplified Chinese, numbers with units, names that are safe to print.
 *
 * <p>Every renderer takes its words from {@link org.securecloudlab.scenario.wording.Wording}, so that a text, a page and a test
 * report say the same. Numbers look the same in every language: a decimal point, commas between thousands.
 *
 * <p>Units: durations are shown in ms, s, min or h, data sizes with binary prefixes, fractions as percentages.
 */
@NullMarked
package org.securecloudlab.scenario.wording;

import org.jspecify.annotations.NullMarked;
