package org.securecloudlab.cloud.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.securecloudlab.cloud.oslo.ConfigText;

/**
 * Which policy files a service reads, and in which order ({@code oslo_policy.policy.Enforcer} of 4.0.0): the file that
 * {@code [oslo_policy] policy_file} names, {@code policy.json} where that is the default and missing, then the files of the
 * policy folder by name.
 */
final class PolicyFiles {
    private PolicyFiles() {}

    static List<ConfigText> inOrder(List<ConfigText> files, Optional<ServiceConfig> service) {
        List<ConfigText> folder = new ArrayList<>();
        List<ConfigText> main = new ArrayList<>();
        for (ConfigText file : files) {
            (file.name().contains("policy.d/") ? folder : main).add(file);
        }
        List<ConfigText> read = new ArrayList<>(main(main, service));
        read.addAll(folder);
        return read;
    }

    private static List<ConfigText> main(List<ConfigText> files, Optional<ServiceConfig> service) {
        if (files.size() < 2) {
            return files;
        }
        String named = service.flatMap(s -> s.option("oslo_policy", "policy_file"))
                .map(ReadingValue::text)
                .map(PolicyFiles::lastPart)
                .orElse("policy.yaml");
        return find(files, named)
                .or(() -> find(files, "policy.yaml"))
                .or(() -> find(files, "policy.json"))
                .map(List::of)
                .orElse(List.of(files.get(0)));
    }

    private static Optional<ConfigText> find(List<ConfigText> files, String name) {
        return files.stream().filter(f -> lastPart(f.name()).equals(name)).findFirst();
    }

    private static String lastPart(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
