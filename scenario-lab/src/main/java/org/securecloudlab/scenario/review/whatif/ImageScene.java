package org.securecloudlab.scenario.review.whatif;

import org.securecloudlab.cloud.Image;
import org.securecloudlab.image.signature.SignatureProperties;

/** An attack on a stored image before and after a change: first on one host, then on another that has no copy yet. */
final class ImageScene {
    private ImageScene() {}

    static boolean isSigned(Image image) {
        return SignatureProperties.of(image.properties()).isComplete();
    }

    static String text(String description, Cast cast, String attack, String change) {
        return """
                description: %1$s
                timeline:
                %2$s  - at: PT1M
                    tamper: {what: %3$s, image: %4$s}
                  - at: PT2M
                    boot: {%5$s, count: 2, over: PT1H, name: what-if-before}
                  - at: PT2H
                    configure: {nova: {%6$s}}
                %7$s  - at: PT2H1M
                    boot: {%5$s, count: 1, name: what-if-after}
                expect:
                  - image.tampered.booted == 2
                  - image.tampered.refused == 1
                """.formatted(
                        Quoted.text(description),
                        Cast.only(0, cast.host()),
                        attack,
                        cast.imageName(),
                        cast.request(),
                        change,
                        Cast.only(2, cast.other()));
    }
}
