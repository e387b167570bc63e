package org.securecloudlab.store.cloud;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Finds versions of clouds. */
@ApplicationScoped
class CloudVersionRepository implements PanacheRepository<CloudVersionEntity> {

    List<CloudVersionEntity> newestOfEach() {
        return list("version = (select max(other.version) from CloudVersionEntity other"
                + " where other.cloudName = cloudName) order by cloudName");
    }

    List<CloudVersionEntity> versions(String name) {
        return list("cloudName", Sort.descending("version"), name);
    }

    Optional<CloudVersionEntity> latest(String name) {
        return find("cloudName", Sort.descending("version"), name).firstResultOptional();
    }

    Optional<CloudVersionEntity> version(String name, int version) {
        return find("cloudName = ?1 and version = ?2", name, version).firstResultOptional();
    }

    Optional<CloudVersionEntity> withContent(String name, String sha256) {
        return find("cloudName = ?1 and sha256 = ?2", name, sha256).firstResultOptional();
    }
}
