package org.securecloudlab.image.openpgp;

import java.security.MessageDigest;
import java.util.List;

/**
 * Passes a stream on to signatures, as a digest of the JDK's kind so that one reading can feed all. For text signatures lines end by CR
 * LF, and blanks at their ends stay ({@code g10/textfilter.c}, {@code standard}).
 */
final class SignatureFeed extends MessageDigest {
    private static final byte[] LINE_END = {'\r', '\n'};

    private final List<FedSignature> signatures;
    private final boolean text;
    private int pendingReturns;

    SignatureFeed(List<FedSignature> signatures, boolean text) {
        super("OpenPGP signatures");
        this.signatures = signatures;
        this.text = text;
    }

    @Override
    protected void engineUpdate(byte input) {
        engineUpdate(new byte[] {input}, 0, 1);
    }

    @Override
    protected void engineUpdate(byte[] input, int offset, int length) {
        if (!text) {
            pass(input, offset, length);
            return;
        }
        int start = offset;
        for (int i = offset; i < offset + length; i++) {
            byte b = input[i];
            if (b == '\r' || b == '\n') {
                passText(input, start, i - start);
                start = i + 1;
                endOrReturn(b);
            }
        }
        passText(input, start, offset + length - start);
    }

    /** Returns before a line feed go, others stay; those at the very end go too. */
    private void endOrReturn(byte b) {
        if (b == '\r') {
            pendingReturns++;
        } else {
            pendingReturns = 0;
            pass(LINE_END, 0, LINE_END.length);
        }
    }

    private void passText(byte[] input, int offset, int length) {
        if (length == 0) {
            return;
        }
        for (; pendingReturns > 0; pendingReturns--) {
            pass(LINE_END, 0, 1);
        }
        pass(input, offset, length);
    }

    private void pass(byte[] input, int offset, int length) {
        if (length > 0) {
            signatures.forEach(signature -> signature.update(input, offset, length));
        }
    }

    @Override
    protected byte[] engineDigest() {
        return new byte[0];
    }

    @Override
    protected void engineReset() {
        pendingReturns = 0;
    }
}
