package org.kring.gateway.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.kring.gateway.person.Caller;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Starts a sign-in and remembers where to come back to. */
@RestController
class LoginApi {

    static final String PATH = "/login";
    private static final String RETURN = "kring.return";

    @GetMapping(PATH)
    ResponseEntity<Void> login(
            @RequestParam(name = "return", required = false) @Nullable String asked,
            @Nullable Authentication caller,
            HttpServletRequest request) {
        String path = ReturnPath.of(asked);
        if (caller instanceof Caller) {
            return to(path);
        }
        request.getSession().setAttribute(RETURN, path);
        return to("/oauth2/authorization/" + ProviderRegistration.ID);
    }

    /** Where the sign-in that has just ended began. */
    static String takeReturnPath(HttpSession session) {
        String path = (String) session.getAttribute(RETURN);
        session.removeAttribute(RETURN);
        return ReturnPath.of(path);
    }

    private static ResponseEntity<Void> to(String path) {
        return ResponseEntity.status(HttpStatus.FOUND)
                .location(URI.create(path))
                .build();
    }
}
