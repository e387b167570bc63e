package org.securecloudlab.entropy.cases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.securecloudlab.entropy.nova.DeviceResolver;
import org.securecloudlab.entropy.nova.GuestDevice;
import org.securecloudlab.entropy.nova.GuestRequest;
import org.securecloudlab.entropy.nova.Note;
import org.securecloudlab.entropy.nova.NovaRelease;

/** What nova makes of a flavor and an image. */
final class NovaForm implements QueueForm {
    @Override
    public String needs() {
        return "novaRelease with flavor (extra specs) and image (properties)";
    }

    @Override
    public boolean fits(Fields config) {
        return config.has("novaRelease") && (config.has("flavor") || config.has("image"));
    }

    @Override
    public Map<String, Object> answer(QueueCase asked) {
        Fields config = asked.config();
        NovaRelease release = NovaRelease.named(config.text("novaRelease"))
                .orElseThrow(() -> config.wrong("novaRelease", "a release such as Ussuri"));
        Optional<String> path = first(config, List.of("rngDevPath", "rng_dev_path"));
        GuestDevice device = DeviceResolver.resolve(new GuestRequest(
                release,
                texts(config, List.of("image", "imageProperties")),
                texts(config, List.of("flavor", "extraSpecs")),
                path,
                first(config, List.of("virtType", "virt_type")).orElse("kvm")));
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("deviceAttached", device.attached());
        answer.put("rateElementEmitted", device.rateElement());
        answer.put("limited", device.limited());
        device.limiter().maxBytes().ifPresent(bytes -> {
            answer.put("rateBytes", bytes);
            answer.put("ratePeriodMs", device.limiter().periodMillis());
        });
        device.path().ifPresent(name -> answer.put("backendPath", name));
        List<String> notes = new ArrayList<>();
        device.notes().stream().map(Note::text).forEach(notes::add);
        answer.put("notes", notes);
        return answer;
    }

    private static Optional<String> first(Fields config, List<String> names) {
        return names.stream().filter(config::has).findFirst().map(config::text);
    }

    private static SortedMap<String, String> texts(Fields config, List<String> names) {
        SortedMap<String, String> texts = new TreeMap<>();
        for (String name : names) {
            config.inside(name).ifPresent(fields -> fields.node()
                    .properties()
                    .forEach(entry -> texts.put(entry.getKey(), entry.getValue().asText())));
        }
        return texts;
    }
}
