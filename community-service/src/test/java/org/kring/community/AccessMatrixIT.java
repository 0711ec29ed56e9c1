package org.kring.community;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.kring.community.access.Access;
import org.kring.community.access.Role;
import org.kring.platform.test.Answer;
import org.kring.platform.test.Api;
import org.kring.platform.test.People;
import org.kring.platform.test.Person;
import org.kring.platform.test.ServiceTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Who may do what: every endpoint, held against everybody who could ask. In each community NOORD is manager, OOST a
 * member, ANNA has asked to join where it is closed, and ZUID and GAST are nothing.
 */
@ServiceTest
class AccessMatrixIT {

    private static final List<String> COLUMNS =
            List.of("nobody", "gateway", "guest", "stranger", "member", "manager", "admin");

    private static final String MATRIX = """
            access | request                                          | nobody gateway guest stranger member manager admin
            -      | GET    /api/me                                   | 401 403 200 200 200 200 200
            -      | PUT    /internal/people/sign-in                  | 401 200 403 403 403 403 403
            -      | POST   /api/people                               | 401 403 403 403 403 403 201
            -      | GET    /api/people                               | 401 403 200 200 200 200 200
            -      | GET    /api/people/{personId}                    | 401 403 404 200 200 200 200
            -      | PATCH  /api/people/{personId}                    | 401 403 404 403 403 403 200
            -      | DELETE /api/people/{personId}                    | 401 403 403 403 403 403 409
            -      | POST   /api/districts                            | 401 403 403 403 403 403 201
            -      | GET    /api/districts                            | 401 403 200 200 200 200 200
            -      | GET    /api/districts/{districtId}               | 401 403 200 200 200 200 200
            -      | POST   /api/districts/{districtId}/teams         | 401 403 403 403 403 403 201
            -      | GET    /api/districts/{districtId}/teams         | 401 403 200 200 200 200 200
            -      | POST   /api/communities                          | 401 403 403 201 201 201 201
            -      | GET    /api/communities                          | 401 403 200 200 200 200 200
            OPEN   | GET    /api/communities/{communityId}            | 401 403 404 200 200 200 200
            CLOSED | GET    /api/communities/{communityId}            | 401 403 404 200 200 200 200
            SECRET | GET    /api/communities/{communityId}            | 401 403 404 404 200 200 404
            OPEN   | PATCH  /api/communities/{communityId}            | 401 403 404 403 403 200 200
            CLOSED | PATCH  /api/communities/{communityId}            | 401 403 404 403 403 200 200
            SECRET | PATCH  /api/communities/{communityId}            | 401 403 404 404 403 200 404
            OPEN   | POST   /api/communities/{communityId}/archive    | 401 403 404 403 403 200 200
            SECRET | POST   /api/communities/{communityId}/archive    | 401 403 404 404 403 200 404
            OPEN   | POST   /api/communities/{communityId}/join       | 401 403 404 200 200 200 200
            CLOSED | POST   /api/communities/{communityId}/join       | 401 403 404 202 200 200 202
            SECRET | POST   /api/communities/{communityId}/join       | 401 403 404 404 200 200 404
            OPEN   | POST   /api/communities/{communityId}/leave      | 401 403 404 204 204 409 204
            SECRET | POST   /api/communities/{communityId}/leave      | 401 403 404 404 204 409 404
            OPEN   | GET    /api/communities/{communityId}/members    | 401 403 404 200 200 200 200
            CLOSED | GET    /api/communities/{communityId}/members    | 401 403 404 403 200 200 200
            SECRET | GET    /api/communities/{communityId}/members    | 401 403 404 404 200 200 404
            OPEN   | PUT    /api/communities/{communityId}/members/{personId}           | 401 403 404 403 403 200 200
            SECRET | PUT    /api/communities/{communityId}/members/{personId}           | 401 403 404 404 403 200 404
            OPEN   | DELETE /api/communities/{communityId}/members/{personId}           | 401 403 404 403 204 204 204
            SECRET | DELETE /api/communities/{communityId}/members/{personId}           | 401 403 404 404 204 204 404
            CLOSED | GET    /api/communities/{communityId}/requests                     | 401 403 404 403 403 200 200
            SECRET | GET    /api/communities/{communityId}/requests                     | 401 403 404 404 403 200 404
            CLOSED | POST   /api/communities/{communityId}/requests/{personId}/approve  | 401 403 404 403 403 200 200
            SECRET | POST   /api/communities/{communityId}/requests/{personId}/approve  | 401 403 404 404 403 404 404
            CLOSED | POST   /api/communities/{communityId}/requests/{personId}/decline  | 401 403 404 403 403 200 200
            SECRET | POST   /api/communities/{communityId}/requests/{personId}/decline  | 401 403 404 404 403 404 404
            OPEN   | POST   /api/communities/{communityId}/invitations                  | 401 403 404 403 403 201 201
            SECRET | POST   /api/communities/{communityId}/invitations                  | 401 403 404 404 403 201 404
            """;

    private record Row(String access, String method, String path, List<Integer> statuses) {

        static Row parse(String line) {
            String[] cells = line.split("\\|");
            String[] request = cells[1].strip().split("\\s+");
            return new Row(
                    cells[0].strip(),
                    request[0],
                    request[1],
                    Arrays.stream(cells[2].strip().split("\\s+"))
                            .map(Integer::valueOf)
                            .toList());
        }

        String endpoint() {
            return method + " " + path;
        }
    }

    @Autowired
    private Api api;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping endpoints;

    private Organisation organisation;

    @BeforeEach
    void people_are_known() {
        organisation = Organisation.in(api);
        // Of which NOORD is the only manager, so that erasing them is refused.
        organisation.community(People.NOORD, Access.OPEN);
    }

    @TestFactory
    Stream<DynamicTest> every_endpoint_lets_in_whom_it_should() {
        return rows().flatMap(row -> COLUMNS.stream()
                .map(column -> DynamicTest.dynamicTest(
                        row.access() + " " + row.endpoint() + " as " + column, () -> hold(row, column))));
    }

    @Test
    void no_endpoint_is_missing_from_the_matrix() {
        List<String> held = rows().map(Row::endpoint).toList();

        Stream<String> existing = endpoints.getHandlerMethods().entrySet().stream()
                .filter(endpoint -> endpoint.getValue().getBeanType().getName().startsWith("org.kring.community"))
                .flatMap(endpoint -> endpoint.getKey().getMethodsCondition().getMethods().stream()
                        .flatMap(method ->
                                endpoint.getKey().getPatternValues().stream().map(path -> method + " " + path)));

        assertThat(existing)
                .isNotEmpty()
                .allSatisfy(endpoint -> assertThat(held).contains(endpoint));
    }

    private static Stream<Row> rows() {
        return MATRIX.lines().skip(1).map(Row::parse);
    }

    private void hold(Row row, String column) {
        String path = row.path()
                .replace(
                        "{communityId}",
                        row.access().equals("-") ? "" : community(row).toString())
                .replace("{personId}", target(row).id().toString());
        if (path.contains("{districtId}")) {
            path = path.replace("{districtId}", district().toString());
        }

        Answer answer = session(column).send(HttpMethod.valueOf(row.method()), path, body(row));

        assertThat(answer.status()).as(answer.body()).isEqualTo(row.statuses().get(COLUMNS.indexOf(column)));
        if (answer.status() == 403 && row.access().equals("SECRET") && column.equals("stranger")) {
            assertThat(answer.body()).doesNotContain("Duikers");
        }
    }

    private UUID community(Row row) {
        Access access = Access.valueOf(row.access());
        UUID community = organisation.community(People.NOORD, access);
        organisation.inside(community, People.NOORD, People.OOST, Role.MEMBER);
        if (access == Access.CLOSED) {
            api.as(People.ANNA).post("/api/communities/" + community + "/join");
        }
        return community;
    }

    private UUID district() {
        return api.as(People.ADMIN)
                .post("/api/districts", Map.of("name", "Noord"))
                .id();
    }

    /** Whom a request is about: the member in lists of members, else ANNA; erasing fails on the only manager. */
    private static Person target(Row row) {
        if (row.method().equals("DELETE") && row.path().startsWith("/api/people")) {
            return People.NOORD;
        }
        return row.path().contains("/members/") ? People.OOST : People.ANNA;
    }

    private static @Nullable Object body(Row row) {
        String path = row.path();
        return switch (row.method()) {
            case "PATCH" -> Map.of();
            case "PUT" -> path.endsWith("sign-in") ? Organisation.account(People.ANNA) : Map.of("role", Role.MANAGER);
            case "POST" -> posted(path);
            default -> null;
        };
    }

    private static @Nullable Object posted(String path) {
        if (path.equals("/api/people")) {
            return Organisation.profile(People.ANNA);
        }
        if (path.equals("/api/communities")) {
            return Map.of("name", "Klimmers", "purpose", "Hoog", "access", Access.OPEN);
        }
        if (path.endsWith("/invitations")) {
            return Map.of("personId", People.ANNA.id());
        }
        return path.endsWith("/districts") || path.endsWith("/teams") ? Map.of("name", "Oost") : null;
    }

    private Api.Session session(String column) {
        return switch (column) {
            case "nobody" -> api.anonymous();
            case "gateway" -> api.as(People.GATEWAY);
            case "guest" -> api.as(People.GAST);
            case "stranger" -> api.as(People.ZUID);
            case "member" -> api.as(People.OOST);
            case "manager" -> api.as(People.NOORD);
            default -> api.as(People.ADMIN);
        };
    }
}
