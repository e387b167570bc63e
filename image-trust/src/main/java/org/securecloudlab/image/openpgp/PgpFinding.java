package org.securecloudlab.image.openpgp;

/**
 * What gpg's answer hides.
 *
 * @param code our word for it
 * @param refuses the file must not be believed; else it is a remark
 * @param detail what was found
 * @param source the document that asks for it
 */
public record PgpFinding(String code, boolean refuses, String detail, String source) {}
