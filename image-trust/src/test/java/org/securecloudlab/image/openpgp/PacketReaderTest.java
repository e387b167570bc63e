package org.securecloudlab.image.openpgp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What gpg 2.2.40 says of bytes behind a good signature: exit status 0 or 2. */
class PacketReaderTest {
    /** A user id of one letter. */
    private static final String WHOLE = "b40141";

    private static PacketReader.Packets read(String hex) {
        return PacketReader.read(HexFormat.of().parseHex(WHOLE + hex));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "8078cdac",
                "b09df4f7fc",
                "bca2998afb",
                "d5da309017",
                "fe333a5542",
                "ff95dbe334",
                "ff00000000",
                "b0ff000000",
                "8850040016080000000011220101",
            })
    void packetsThatGpgSkipsOrReadsQuietlyMayBeCutShort(String tail) {
        assertThat(read(tail).isClean()).isTrue();
        assertThat(read(tail).packets()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0a", "6a756e6b", "80", "b0", "cd0500", "ab", "887504001608001d1621", "8850040016080000"})
    void otherBytesDamageTheFile(String tail) {
        assertThat(read(tail).isClean()).isFalse();
    }
}
