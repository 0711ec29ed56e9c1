package org.kring.search.suggest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.kring.platform.passport.Caller;
import org.kring.search.find.Found;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What helps while somebody is still writing. */
@RestController
class SuggestApi {

    private final Suggestions suggestions;
    private final SimilarQuestions similarQuestions;
    private final Experts experts;

    SuggestApi(Suggestions suggestions, SimilarQuestions similarQuestions, Experts experts) {
        this.suggestions = suggestions;
        this.similarQuestions = similarQuestions;
        this.experts = experts;
    }

    /** A list that has no second page. */
    record Items<T>(List<T> items) {}

    @GetMapping("/api/search/suggestions")
    Items<Suggestion> suggestions(@RequestParam @Size(max = 200) String q, Caller caller) {
        return new Items<>(q.isBlank() ? List.of() : suggestions.of(q.strip(), caller));
    }

    @GetMapping("/api/search/similar-questions")
    Items<Found> similarQuestions(@RequestParam @NotBlank @Size(max = 2_000) String text, Caller caller) {
        return new Items<>(similarQuestions.to(text, caller));
    }

    @GetMapping("/api/search/experts")
    Items<Expert> experts(@RequestParam @NotBlank @Size(max = 200) String q, Caller caller) {
        return new Items<>(experts.in(q.strip(), caller));
    }
}
