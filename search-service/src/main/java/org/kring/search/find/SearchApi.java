package org.kring.search.find;

import jakarta.validation.Valid;
import org.kring.platform.passport.Caller;
import org.kring.platform.web.PageQuery;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /api/search}. */
@RestController
class SearchApi {

    private final Finder finder;

    SearchApi(Finder finder) {
        this.finder = finder;
    }

    @GetMapping("/api/search")
    SearchAnswer search(@Valid @ModelAttribute SearchParameters request, PageQuery page, Caller caller) {
        return finder.find(request, page, caller);
    }
}
