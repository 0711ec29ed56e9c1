package org.kring.benchmarks.line;

import java.util.List;
import org.kring.benchmarks.line.LineResult.Comparison;
import org.kring.benchmarks.measure.Contestant;
import org.kring.benchmarks.measure.Reach;
import org.kring.benchmarks.measure.Results;
import org.kring.benchmarks.platform.Nginx;

/** What the gateway costs: beside it a proxy that knows nobody, limits nothing and looks nothing up. */
final class NginxLine implements Line {

    @Override
    public String name() {
        return "nginx";
    }

    @Override
    public LineResult on(Stage stage) throws Exception {
        if (!Nginx.isInstalled()) {
            throw new IllegalStateException("nginx is missing: apt-get install nginx-light");
        }
        String path = "/api/posts/" + stage.post(0);
        var content = stage.platform().part("content");
        try (Nginx nginx = Nginx.before(content, stage.platform().data().resolve("nginx"))) {
            List<Results> results = stage.rounds(nginx.pid())
                    .of(
                            stage.readingThroughGateway(any -> path),
                            new Contestant(
                                    "nginx",
                                    person -> nginx.with(stage.platform().direct("content", stage.person(person)))
                                            .get(path)),
                            stage.readingDirectly("content", path));
            return new LineResult(
                    name(),
                    "The gateway beside nginx: GET /api/posts/{id}, 64 people, no TLS",
                    results,
                    List.of(),
                    List.of(
                            Comparison.of(results.get(0), results.get(1), Reach.atLeast(0.5)),
                            Comparison.of(results.get(1), results.get(2), null)),
                    List.of(
                            "nginx only carries; the gateway finds the session, counts the request, signs a passport and"
                                    + " sets the headers that protect a browser."));
        }
    }
}
