package org.securecloudlab.store.cloud;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Finds versions with their row ids; for the store's own packages. */
@ApplicationScoped
public class StoredVersions {
    private final CloudVersionRepository repository;

    StoredVersions(CloudVersionRepository repository) {
        this.repository = repository;
    }

    /** A version of a cloud; the newest when no number is given. */
    @Transactional
    public Optional<StoredVersion> find(String name, OptionalInt version) {
        Optional<CloudVersionEntity> found =
                version.isPresent() ? repository.version(name, version.getAsInt()) : repository.latest(name);
        return found.map(entity -> new StoredVersion(entity.id(), entity.toRecord()));
    }

    /** Names of all clouds that have a version, in order. */
    @Transactional
    public List<String> names() {
        return repository.newestOfEach().stream()
                .map(entity -> entity.toRecord().name())
                .toList();
    }
}
