package org.securecloudlab.web.page.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.securecloudlab.cloud.Sentence;
import org.securecloudlab.scheduler.explain.Refusal;

class RefusalViewTest {
    private static Refusal refusal(String host, String rule, String found) {
        return new Refusal(host, rule, Sentence.plain("4"), Sentence.plain(found));
    }

    @Test
    void hostsThatWereRefusedAlikeStandTogetherInTheOrderOfTheFirst() {
        List<RefusalView> views = RefusalView.of(List.of(
                refusal("a/a.example", "placement", "0"),
                refusal("b", "ComputeFilter", "0"),
                refusal("c", "placement", "0"),
                refusal("d", "placement", "1"),
                refusal("e", "placement", "0")));

        assertThat(views).extracting(RefusalView::rule).containsExactly("placement", "ComputeFilter", "placement");
        assertThat(views)
                .extracting(RefusalView::hosts)
                .containsExactly(new HostNames("a, c", 1), new HostNames("b", 0), new HostNames("d", 0));
    }

    @Test
    void aNodeWithANameOfItsOwnIsShown() {
        assertThat(HostNames.of(List.of("rack/node-1", "h/h.example")).first()).isEqualTo("rack/node-1, h");
    }
}
