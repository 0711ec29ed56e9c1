package org.kring.benchmarks.line;

import java.util.List;

/** One line of the report: what is measured, beside what. */
public interface Line {

    /** As one word, for the command line. */
    String name();

    LineResult on(Stage stage) throws Exception;

    /** In the order in which they run: those that fill the stores come last, and what they leave is what the last one needs. */
    static List<Line> all() {
        return List.of(
                ReadLine.feed(),
                ReadLine.post(),
                ReadLine.board(),
                new SearchLine(),
                new NginxLine(),
                new CommentsLine(),
                new LiveLine(),
                new FoundLine(),
                GrowthLine.ofCards(),
                GrowthLine.ofComments(),
                GrowthLine.ofMembers(),
                new AppendLine(),
                new RelayLine(),
                new CatchUpLine(),
                new IndexLine());
    }
}
