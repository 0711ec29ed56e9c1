package org.kring.gateway.page;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/**
 * Leads on to exactly the address that is given. Servlet's own redirect is made absolute with the request's Host header
 * wherever a proxy speaks HTTP/1.0, as nginx does unless it is told otherwise.
 */
public final class Redirect {

    private Redirect() {}

    public static void to(HttpServletResponse response, String address) {
        response.setStatus(HttpStatus.FOUND.value());
        response.setHeader(HttpHeaders.LOCATION, address);
    }
}
