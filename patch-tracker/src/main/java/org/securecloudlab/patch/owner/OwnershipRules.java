package org.securecloudlab.patch.owner;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import org.securecloudlab.cloud.Sorted;

/**
 * How owners are found.
 *
 * @param teamOfProject by project id or name
 * @param tagKeys keys of metadata that name a team, the first one found counts
 */
public record OwnershipRules(SortedMap<String, String> teamOfProject, List<String> tagKeys) {
    public OwnershipRules {
        teamOfProject = Sorted.map(teamOfProject);
        tagKeys = List.copyOf(tagKeys);
    }

    /**
     * The owner of an asset.
     *
     * @param byHand the team that somebody named for it
     * @param project its project
     * @param tags its metadata
     */
    public Optional<Owner> ownerOf(Optional<String> byHand, Optional<String> project, Map<String, String> tags) {
        if (byHand.isPresent()) {
            return Optional.of(new Owner(byHand.get(), OwnerSource.HAND));
        }
        for (String key : tagKeys) {
            String team = tags.getOrDefault(key, "").strip();
            if (!team.isEmpty()) {
                return Optional.of(new Owner(team, OwnerSource.TAG));
            }
        }
        return project.flatMap(name -> Optional.ofNullable(teamOfProject.get(name)))
                .map(team -> new Owner(team, OwnerSource.PROJECT));
    }

    /** Whether somebody answers, given the teams by name. */
    public static OwnershipState state(Optional<Owner> owner, Map<String, Team> teams) {
        if (owner.isEmpty()) {
            return OwnershipState.UNOWNED;
        }
        Team team = teams.get(owner.get().team());
        return team != null && team.isReachable() ? OwnershipState.OWNED : OwnershipState.ORPHANED;
    }
}
