package org.securecloudlab.scenario.comparison;

/** How a comparison can be written. */
public enum ComparisonFormat {
    /** For a terminal, at most 100 columns. */
    TEXT,
    /** The whole comparison as a value; the same in every language. */
    JSON,
    /** Sections of a page, without a head: the page that shows them brings title and style. */
    HTML_FRAGMENT
}
