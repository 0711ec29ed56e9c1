package org.kring.gateway.client;

import org.kring.gateway.problem.Problem;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The script that stays behind in a browser. Asked for anew each time, so that a mistake in it can be put right. */
@RestController
class ServiceWorkerApi {

    @GetMapping("/sw.js")
    ResponseEntity<Resource> serviceWorker() {
        Resource script = ClientBuild.file("sw.js");
        if (!script.exists()) {
            throw Problem.NOT_FOUND.refused();
        }
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("text/javascript"))
                .cacheControl(CacheControl.noCache())
                .eTag(ClientFiles.tag(script))
                .header("Service-Worker-Allowed", "/")
                .body(script);
    }
}
