package org.securecloudlab.store.scenario;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Finds revisions of scenarios. */
@ApplicationScoped
class ScenarioRevisionRepository implements PanacheRepository<ScenarioRevisionEntity> {

    List<ScenarioRevisionEntity> newestOfEach() {
        return list("revision = (select max(other.revision) from ScenarioRevisionEntity other"
                + " where other.scenarioName = scenarioName) order by scenarioName");
    }

    List<ScenarioRevisionEntity> history(String name) {
        return list("scenarioName", Sort.descending("revision"), name);
    }

    Optional<ScenarioRevisionEntity> latest(String name) {
        return find("scenarioName", Sort.descending("revision"), name).firstResultOptional();
    }

    Optional<ScenarioRevisionEntity> revision(String name, int revision) {
        return find("scenarioName = ?1 and revision = ?2", name, revision).firstResultOptional();
    }
}
