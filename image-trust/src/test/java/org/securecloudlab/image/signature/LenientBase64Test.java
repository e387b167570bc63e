package org.securecloudlab.image.signature;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.securecloudlab.image.LenientBase64;

class LenientBase64Test {

    /** What Python 3.11 says: {@code binascii.a2b_base64}. */
    @ParameterizedTest
    @CsvSource({"QUJD, ABC", "QU JD!, ABC", "QUI=JUNK, AB", "=QUJD, ABC", "Q=UJD, ABC", "QUJD====, ABC"})
    void junkIsSkippedAndAPaddedEndIsTheEnd(String text, String decoded) {
        assertThat(LenientBase64.decode(text)).contains(decoded.getBytes(StandardCharsets.US_ASCII));
    }

    @ParameterizedTest
    @CsvSource({"QUI", "QQ", "Q", "QQ="})
    void wrongPaddingIsRefused(String text) {
        assertThat(LenientBase64.decode(text)).isEmpty();
    }

    @Property
    void whatTheJdkEncodesIsDecoded(@ForAll byte[] bytes) {
        assertThat(LenientBase64.decode(Base64.getMimeEncoder().encodeToString(bytes)))
                .contains(bytes);
    }
}
