package io.github.checklist4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Held against the decoder of the platform, which is strict where it is told to report. */
class Utf8Test {
    private static int decoded(byte[] bytes, int from) {
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CoderResult result =
                StandardCharsets.UTF_8.newDecoder().decode(in, CharBuffer.allocate(bytes.length + 1), true);
        return result.isError() ? in.position() : -1;
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    private static int firstBroken(byte[] bytes, int from) {
        return Utf8.firstBroken(bytes, from, bytes.length);
    }

    @Test
    void a_character_that_ends_beyond_the_end_is_broken() {
        byte[] whole = bytes('a', 0xC3, 0xA9);
        assertThat(Utf8.firstBroken(whole, 0, 3)).isEqualTo(-1);
        assertThat(Utf8.firstBroken(whole, 0, 2)).isEqualTo(1);
    }

    @Test
    void the_first_and_the_last_character_of_each_width_are_whole() {
        assertThat(firstBroken(
                        "\u0000\u007f\u0080\u07ff\u0800\ud7ff\ue000\uffff\ud800\udc00\udbff\udfff"
                                .getBytes(StandardCharsets.UTF_8),
                        0))
                .isEqualTo(-1);
    }

    @Test
    void what_the_parser_lets_pass_is_broken() {
        assertThat(firstBroken(bytes('a', 0xC0, 0x80), 0)).as("overlong").isEqualTo(1);
        assertThat(firstBroken(bytes('a', 0xF4, 0x90, 0x80, 0x80), 0))
                .as("beyond Unicode")
                .isEqualTo(1);
        assertThat(firstBroken(bytes('a', 'b', 0xE2, 0x82), 0)).as("cut off").isEqualTo(2);
    }

    @Property(tries = 2_000)
    void says_what_the_decoder_of_the_platform_says(@ForAll("nearlyUtf8") byte[] bytes) {
        assertThat(firstBroken(bytes, 0)).isEqualTo(decoded(bytes, 0));
        if (bytes.length > 3) {
            assertThat(firstBroken(bytes, 3)).isEqualTo(decoded(bytes, 3));
        }
    }

    @Provide
    Arbitrary<byte[]> nearlyUtf8() {
        Arbitrary<byte[]> whole =
                Arbitraries.strings().all().ofMaxLength(5).map(text -> text.getBytes(StandardCharsets.UTF_8));
        Arbitrary<byte[]> ascii =
                Arbitraries.strings().ascii().ofMaxLength(12).map(text -> text.getBytes(StandardCharsets.UTF_8));
        Arbitrary<byte[]> any = Arbitraries.bytes().array(byte[].class).ofMaxSize(4);
        Arbitrary<byte[]> edges = Arbitraries.of(
                        0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC1, 0xC2, 0xE0, 0xED, 0xF0, 0xF4, 0xF5)
                .map(Integer::byteValue)
                .array(byte[].class)
                .ofMaxSize(4);
        return Arbitraries.oneOf(whole, ascii, any, edges).list().ofMaxSize(6).map(Utf8Test::joined);
    }

    private static byte[] joined(List<byte[]> parts) {
        ByteBuffer all =
                ByteBuffer.allocate(parts.stream().mapToInt(part -> part.length).sum());
        parts.forEach(all::put);
        return all.array();
    }
}
