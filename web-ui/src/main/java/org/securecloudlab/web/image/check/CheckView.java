package org.securecloudlab.web.image.check;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.securecloudlab.image.examine.CheckStep;
import org.securecloudlab.image.examine.CheckStep.Check;
import org.securecloudlab.image.examine.Examination;

/**
 * A check of an image, as the page shows it: a light for each step, dark before the image has come.
 *
 * @param stored the check; empty before there is one
 */
public record CheckView(Optional<StoredCheck> stored, List<Light> lights) {
    public CheckView {
        lights = List.copyOf(lights);
    }

    /** Nothing checked yet. */
    static final CheckView DARK = new CheckView(
            Optional.empty(), Arrays.stream(Check.values()).map(Light::dark).toList());

    /**
     * A step's light.
     *
     * @param check which, for the template's choice
     * @param state of it; {@code WAITING} before the image has come
     */
    public record Light(String check, String state, List<CheckStep.Reason> reasons) {
        public Light {
            reasons = List.copyOf(reasons);
        }

        static Light dark(Check check) {
            return new Light(check.name(), "WAITING", List.of());
        }

        static Light of(CheckStep step) {
            return new Light(step.check().name(), step.state().name(), step.reasons());
        }
    }

    static CheckView of(StoredCheck stored) {
        List<Light> lights = stored.examination()
                .map(done -> done.steps().stream().map(Light::of).toList())
                .orElse(DARK.lights());
        return new CheckView(Optional.of(stored), lights);
    }

    /** What an image may be declared as. */
    public List<String> formats() {
        return Claims.FORMATS;
    }

    public boolean isDone() {
        return stored.flatMap(StoredCheck::examination).isPresent();
    }

    public String name() {
        return stored.map(StoredCheck::name).orElse("");
    }

    public long sizeBytes() {
        return examination().sizeBytes();
    }

    public boolean boots() {
        return examination().boots();
    }

    public boolean isStrictlyGood() {
        return examination().isStrictlyGood();
    }

    private Examination examination() {
        return stored.flatMap(StoredCheck::examination).orElseThrow();
    }
}
