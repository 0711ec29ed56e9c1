package org.kring.community.membership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kring.community.Organisation;
import org.kring.community.access.Access;
import org.kring.platform.test.Api;
import org.kring.platform.test.People;
import org.kring.platform.test.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The largest community of the requirements. Its members are put into the tables, where their number could hurt. */
@ServiceTest
class ManyMembersIT {

    private static final int MEMBERS = 73_000;
    private static final int BATCH = 1_000;

    @Autowired
    private Api api;

    @Autowired
    private JdbcClient jdbc;

    private String full;
    private String empty;

    @BeforeEach
    void a_full_and_an_empty_community() {
        Organisation organisation = Organisation.in(api);
        UUID community = organisation.community(People.NOORD, Access.OPEN);
        full = "/api/communities/" + community;
        empty = "/api/communities/" + organisation.community(People.NOORD, Access.OPEN);
        for (int number = 1; number <= MEMBERS; number += BATCH) {
            jdbc.sql("""
                            with many as (
                                insert into person_profile (person_id, handle, name, guest, version, sort_name, words)
                                select gen_random_uuid(), 'crowd-' || number, 'Crowd', false, 0, 'crowd', setweight(to_tsvector('simple', 'crowd crowd ' || number), 'A')
                                from generate_series(:first, :last) number
                                returning person_id)
                            insert into membership (community_id, person_id, state, role, since, version)
                            select :community, person_id, 'ACTIVE', 'MEMBER', now(), 0 from many
                            """)
                    .param("first", number)
                    .param("last", number + BATCH - 1)
                    .param("community", community)
                    .update();
        }
        jdbc.sql(
                        "insert into member_tally (community_id, shard, members) values (?, 3, ?) on conflict (community_id, shard)"
                                + " do update set members = member_tally.members + excluded.members")
                .params(community, MEMBERS)
                .update();
        jdbc.sql("vacuum analyze membership").update();
    }

    @Test
    void joining_and_reading_cost_what_they_cost_in_an_empty_community() {
        joinAndLeave(empty, 20);

        Duration inEmpty = joinAndLeave(empty, 50);
        Duration inFull = joinAndLeave(full, 50);
        Duration read = timed(() -> api.as(People.ZUID).get(full));
        Duration members = timed(() -> api.as(People.ZUID).get(full + "/members"));
        Duration managers = timed(() -> api.as(People.ZUID).get(full + "/members?role=MANAGER"));
        Duration crowd = timed(() -> api.as(People.ZUID).get(full + "/members?q=crowd"));

        assertThat(api.as(People.ZUID).get(full).json().get("memberCount").longValue())
                .isEqualTo(MEMBERS + 1);
        assertThat(inFull).as("50 joins and leaves").isLessThan(inEmpty.multipliedBy(3));
        assertThat(read).as("reading the community").isLessThan(Duration.ofSeconds(1));
        assertThat(members).as("the first page of members").isLessThan(Duration.ofSeconds(1));
        assertThat(managers).as("the managers").isLessThan(Duration.ofSeconds(1));
        assertThat(crowd).as("the first page of those of a name").isLessThan(Duration.ofSeconds(1));
    }

    private Duration joinAndLeave(String community, int times) {
        return timed(() -> IntStream.range(0, times).forEach(time -> {
            assertThat(api.as(People.OOST).post(community + "/join").status()).isEqualTo(200);
            assertThat(api.as(People.OOST).post(community + "/leave").status()).isEqualTo(204);
        }));
    }

    private static Duration timed(Runnable work) {
        long begin = System.nanoTime();
        work.run();
        return Duration.ofNanos(System.nanoTime() - begin);
    }
}
