package org.securecloudlab.image.examine;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.securecloudlab.cloud.Sentence;

/**
 * One check of an examination.
 *
 * @param check which
 * @param state what came of it
 * @param reasons why, from the first that counted to the last; empty where there is nothing to say
 */
public record CheckStep(Check check, State state, List<Reason> reasons) {
    public CheckStep {
        reasons = List.copyOf(reasons);
    }

    /** The checks in the order of an image's way. */
    public enum Check {
        /** The owner checks who built the image, before the upload. */
        PROVENANCE,
        /** The image service compares the digests that the image carries. */
        DIGEST,
        /** The image service verifies the signature at the upload. */
        UPLOAD,
        /** The signature on its own, as cursive verifies it. */
        SIGNATURE,
        /** The signer's certificate against the trusted ones, as cursive validates it. */
        CERTIFICATE,
        /** The compute node's download. */
        DOWNLOAD,
        /** The compute node looks at the format before the file becomes a base file. */
        FORMAT,
        /** The guest's kernel reads every block against the dm-verity root that it was given. */
        VERITY,
        /** What should be looked at as well. */
        STRICT
    }

    /** What came of a check. */
    public enum State {
        PASSED,
        REFUSED,
        /** Nobody looked: there was nothing to compare with, or the configuration does not ask. */
        NOT_CHECKED,
        /** It passed, and there is something to know. */
        REMARK
    }

    /**
     * A reason.
     *
     * @param code a word for machines; empty where the detail says all
     * @param detail for people
     * @param source document that asks for it, or the exception of the real code; empty where there is none
     * @param sentence as a value: which reason, and what the real code says; or what we say
     */
    public record Reason(
            String code,
            String detail,
            String source,
            @JsonIgnore Sentence sentence) {

        Reason(String code, String detail, String source) {
            this(code, detail, source, Sentence.of("image." + code, "{0}", detail));
        }

        /** A reason in words of ours alone. */
        static Reason ours(String code, Sentence said) {
            return new Reason(code, said.text(), "", new Sentence(Sentence.SEVERAL, "", List.of(said)));
        }
    }
}
