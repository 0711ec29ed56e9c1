package org.kring.gateway.passport;

import java.time.Duration;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The public half of the passport key, for services to fetch. */
@RestController
class PassportKeysApi {

    private final Passports passports;

    PassportKeysApi(Passports passports) {
        this.passports = passports;
    }

    @GetMapping("/.well-known/kring-passport-keys.json")
    ResponseEntity<Map<String, Object>> keys() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(5)))
                .body(passports.publicKeys());
    }
}
