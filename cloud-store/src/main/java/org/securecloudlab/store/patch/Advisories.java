package org.securecloudlab.store.patch;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.securecloudlab.patch.advisory.Advisory;
import org.securecloudlab.patch.advisory.EpssScores;
import org.securecloudlab.patch.advisory.KevCatalog;
import org.securecloudlab.patch.advisory.KevEntry;
import org.securecloudlab.patch.status.PatchStep;
import org.securecloudlab.patch.urgency.CvssBand;
import org.securecloudlab.store.Page;
import org.securecloudlab.store.PageRequest;
import org.securecloudlab.store.jdbc.Conditions;
import org.securecloudlab.store.jdbc.Jdbc;
import org.securecloudlab.store.jdbc.SortedKeyset;

/** Advisories, what they affect, and how far the work is. */
@ApplicationScoped
public class Advisories {
    private static final String IN_KEV = "exists (select 1 from patch_kev k where k.cve = any (v.flaws))";
    private static final String AFFECTING = "exists (select 1 from patch_hit h where h.advisory_id = v.id and ?)";
    private static final String COLUMNS = "v.key, v.summary, v.flaws, v.band, v.modified, v.published, v.withdrawn,"
            + " v.found_at, " + IN_KEV + " as in_kev,"
            + " (select max(e.score) from patch_epss e where e.cve = any (v.flaws)) as epss,"
            + " (select count(*) from patch_hit h where h.advisory_id = v.id) as packages";
    private static final SortedKeyset WORST_FIRST = new SortedKeyset("v.band_rank", "smallint", true);

    private final Jdbc jdbc;

    Advisories(DataSource dataSource) {
        this.jdbc = new Jdbc(dataSource);
    }

    /** A page of advisories, the worst and newest first. */
    public Page<AdvisoryRow> page(AdvisoryFilter filter, PageRequest page) {
        Conditions conditions = new Conditions()
                .and("v.flaws @> array[cast(? as text)]", filter.flaw())
                .and("v.band_rank = ?", filter.severity().map(CvssBand::rank))
                .and(IN_KEV + " = ?", filter.inKev());
        // Not "exists (…) = ?": only so does the planner join them.
        filter.affecting().ifPresent(is -> conditions.and(is ? AFFECTING : "not " + AFFECTING, true));
        return WORST_FIRST.chosenFirst(jdbc, COLUMNS, "patch_advisory v", "v.id", conditions, page, Advisories::row);
    }

    /** One advisory in a list. */
    public Optional<AdvisoryRow> row(String key) {
        return jdbc.first(
                "select " + COLUMNS + " from patch_advisory v where v.key = ?", List.of(key), Advisories::row);
    }

    /** The record as the feed gave it, in our form. */
    public Optional<Advisory> find(String key) {
        return jdbc.first(
                "select content from patch_advisory where key = ?",
                List.of(key),
                row -> AdvisoryContent.unpack(row.getBytes(1)));
    }

    /** A page of advisories that affect an asset, the worst first. */
    public Page<AdvisoryRow> ofAsset(String assetKey, PageRequest page) {
        Conditions conditions = new Conditions()
                .and(
                        // "is true": to be looked up for advisories in their order, not joined with all of them and
                        // sorted.
                        "(v.id in (select h.advisory_id from patch_asset a join patch_set s on s.id = a.set_id"
                                + " join patch_hit h on h.package_id = any (s.package_ids) where a.key = ?)) is true",
                        assetKey);
        return WORST_FIRST.chosenFirst(jdbc, COLUMNS, "patch_advisory v", "v.id", conditions, page, Advisories::row);
    }

    /** A page of the assets that an advisory affects, and how far each one's patch is. */
    public Page<BoardRow> board(String key, Optional<String> team, PageRequest page) {
        Conditions conditions = new Conditions()
                .and(
                        "a.set_id = any (array(select b.id from patch_set b where b.package_ids && array(select"
                                + " h.package_id from patch_hit h join patch_advisory v on v.id = h.advisory_id"
                                + " where v.key = ?)))",
                        key)
                .and("a.team = ?", team);
        // "@>", not "= any": an advisory hits a few packages, a set has hundreds, each of which would be looked up.
        String packages = "(select string_agg(p.name || ' ' || p.version, ', ' order by p.name) from patch_hit h"
                + " join patch_package p on p.id = h.package_id where h.advisory_id = v0.id"
                + " and s.package_ids @> array[h.package_id])";
        String columns = AssetQueries.COLUMNS + ", " + packages + " as hit_packages, nullif(r.step, '') as record_step,"
                + " coalesce(r.version, 0) as record_version";
        Optional<Integer> id =
                jdbc.first("select id from patch_advisory where key = ?", List.of(key), row -> row.getInt(1));
        if (id.isEmpty()) {
            return new Page<>(List.of(), Optional.empty(), 0, true);
        }
        String from = AssetQueries.FROM + " cross join (select " + id.get() + " as id) v0"
                + " left join patch_record r on r.asset_id = a.id and r.advisory_id = v0.id";
        return AssetSort.ADDED
                .keyset()
                .chosenFirst(
                        jdbc,
                        columns,
                        from,
                        "a.id",
                        conditions,
                        page,
                        row -> new BoardRow(
                                AssetQueries.row(row),
                                row.getString("hit_packages"),
                                Jdbc.text(row, "record_step").map(PatchStep::valueOf),
                                row.getInt("record_version")));
    }

    /** What is known of some flaws: those that are known to be exploited. */
    public KevCatalog kev(List<String> flaws) {
        Map<String, KevEntry> entries = new TreeMap<>();
        jdbc.list(
                "select * from patch_kev where cve = any (?)",
                List.of((Object) flaws.toArray(String[]::new)),
                row -> entries.put(
                        row.getString("cve"),
                        new KevEntry(
                                row.getString("cve"),
                                Optional.ofNullable(row.getDate("date_added")).map(Date::toLocalDate),
                                Optional.ofNullable(row.getDate("due_date")).map(Date::toLocalDate),
                                row.getString("action"),
                                row.getBoolean("ransomware"))));
        return new KevCatalog("", entries);
    }

    /** EPSS of some flaws. */
    public EpssScores epss(List<String> flaws) {
        Map<String, Double> scores = new TreeMap<>();
        jdbc.list(
                "select * from patch_epss where cve = any (?)",
                List.of((Object) flaws.toArray(String[]::new)),
                row -> scores.put(row.getString("cve"), row.getDouble("score")));
        return new EpssScores("", scores);
    }

    private static AdvisoryRow row(ResultSet row) throws SQLException {
        double epss = row.getDouble("epss");
        OptionalDouble score = row.wasNull() ? OptionalDouble.empty() : OptionalDouble.of(epss);
        return new AdvisoryRow(
                row.getString("key"),
                row.getString("summary"),
                List.of((String[]) row.getArray("flaws").getArray()),
                CvssBand.valueOf(row.getString("band")),
                Jdbc.instant(row, "modified").orElseThrow(),
                Jdbc.instant(row, "published"),
                Jdbc.instant(row, "withdrawn"),
                Jdbc.instant(row, "found_at").orElseThrow(),
                row.getBoolean("in_kev"),
                score.isPresent() ? Optional.of(score.getAsDouble()) : Optional.empty(),
                row.getInt("packages"));
    }
}
