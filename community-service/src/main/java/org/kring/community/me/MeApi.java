package org.kring.community.me;

import org.kring.platform.passport.Caller;
import org.kring.platform.web.Problems;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class MeApi {

    private final MeTable me;

    MeApi(MeTable me) {
        this.me = me;
    }

    /** Who is signed in and where they belong. */
    @GetMapping("/api/me")
    MePage read(Caller caller) {
        return me.find(caller).orElseThrow(() -> Problems.notFound("person"));
    }
}
