package org.kring.community.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kring.platform.test.Api;
import org.kring.platform.test.People;
import org.kring.platform.test.ServiceTest;
import org.kring.platform.web.PageQuery;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Among 20,000 people a page costs what was asked for, wherever in the list it stands. */
@ServiceTest
class PeopleScaleIT {

    private static final int PEOPLE = 20_000;
    /** All of them at the end of the list. */
    private static final int CALLED_ZEGER = 400;

    private static final PageQuery PAGE = new PageQuery(10, null);

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Api api;

    @BeforeEach
    void many_people() {
        jdbc.sql("""
                        insert into person_profile (person_id, handle, name, guest, version, sort_name, words)
                        select gen_random_uuid(), 'groot.' || n, name, false, 0, lower(name), to_tsvector('simple', name)
                        from generate_series(1, :people) n,
                             lateral (select case when n <= :zeger then 'Zeger ' else 'Anna ' end || 'Naam' || n) as called (name)
                        on conflict do nothing
                        """).param("people", PEOPLE).param("zeger", CALLED_ZEGER).update();
        jdbc.sql("vacuum (analyze) person_profile").update();
    }

    @Test
    void whoever_stands_last_is_found_without_a_walk_through_the_list() {
        assertThat(mostPeopleReadFor("zeger")).isLessThanOrEqualTo(CALLED_ZEGER);
    }

    @Test
    void a_beginning_that_fits_most_and_none_at_all_read_a_page() {
        assertThat(mostPeopleReadFor("an")).isLessThanOrEqualTo(2 * PAGE.fetch());
        assertThat(mostPeopleReadFor(null)).isLessThanOrEqualTo(2 * PAGE.fetch());
    }

    @Test
    void pages_go_on_behind_each_other() {
        JsonNode first =
                api.as(People.NOORD).get("/api/people?q=zeger&limit=10").json();
        JsonNode second = api.as(People.NOORD)
                .get("/api/people?q=zeger&limit=10&after=" + first.get("next").stringValue())
                .json();

        assertThat(names(first)).hasSize(10).isSorted();
        assertThat(names(second))
                .hasSize(10)
                .isSorted()
                .allSatisfy(name -> assertThat(name).isGreaterThan(names(first).getLast()));
    }

    private static List<String> names(JsonNode page) {
        return page.get("items")
                .valueStream()
                .map(item -> item.get("name").stringValue())
                .toList();
    }

    private long mostPeopleReadFor(@Nullable String q) {
        var filter = new PersonFilter(q, null, null);
        String explained = jdbc.sql("explain (analyze, format json) " + PersonSearchTable.finding(filter, PAGE))
                .params(filter.conditions().parameters())
                .param("me", People.NOORD.id())
                .param("guest", false)
                .query(String.class)
                .single();
        return read(JsonMapper.shared().readTree(explained).get(0).get("Plan"));
    }

    private static long read(JsonNode plan) {
        long here = plan.path("Relation Name").asString("").equals("person_profile")
                ? plan.path("Actual Rows").asLong(0)
                        + plan.path("Rows Removed by Filter").asLong(0)
                : 0;
        return plan.path("Plans").valueStream().mapToLong(PeopleScaleIT::read).reduce(here, Math::max);
    }
}
