package org.securecloudlab.image.signature;

/**
 * One point in which the cloud's answer is not what it should be.
 *
 * @param code our word for it
 * @param refuses the image must not be used; else it is a remark
 * @param detail what was found
 * @param source the document that asks for it
 */
public record StrictFinding(String code, boolean refuses, String detail, String source) {

    static StrictFinding refusal(String code, String detail, String source) {
        return new StrictFinding(code, true, detail, source);
    }

    static StrictFinding remark(String code, String detail, String source) {
        return new StrictFinding(code, false, detail, source);
    }
}
