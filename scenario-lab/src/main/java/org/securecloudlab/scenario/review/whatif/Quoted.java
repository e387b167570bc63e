package org.securecloudlab.scenario.review.whatif;

import com.fasterxml.jackson.databind.node.TextNode;

/** Names in YAML: whatever a cloud calls its things stays one text. */
final class Quoted {
    private Quoted() {}

    /** In double quotes with JSON's escapes, which YAML shares. */
    static String text(String text) {
        return TextNode.valueOf(text).toString();
    }
}
