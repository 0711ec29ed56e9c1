package org.kring.gateway.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.kring.gateway.page.Pages;
import org.kring.gateway.page.Redirect;
import org.kring.gateway.person.Caller;
import org.kring.gateway.problem.Problem;
import org.springframework.http.HttpMethod;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.stereotype.Component;

/** Sends people to the sign-in and tells programs what is missing. */
@Component
class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler, RequestRejectedHandler {

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException notSignedIn)
            throws IOException {
        if (isPage(request)) {
            Redirect.to(response, "/login?return=" + URLEncoder.encode(pathOf(request), StandardCharsets.UTF_8));
        } else {
            Problem.NOT_SIGNED_IN.write(response);
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        boolean signedIn = SecurityContextHolder.getContext().getAuthentication() instanceof Caller;
        if (!signedIn) {
            Problem.NOT_SIGNED_IN.write(response);
        } else if (denied instanceof CsrfException) {
            Problem.CSRF_TOKEN_MISSING.write(response);
        } else {
            Problem.NOT_ALLOWED.write(response);
        }
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, RequestRejectedException rejected)
            throws IOException {
        Problem.BAD_REQUEST.write(response);
    }

    /** Scripts ask below /api, where a redirect would only hide that the session has ended. */
    private static boolean isPage(HttpServletRequest request) {
        String path = request.getRequestURI();
        return HttpMethod.GET.matches(request.getMethod())
                && Pages.wants(request)
                && (!path.startsWith("/api/") || path.equals("/api/docs"));
    }

    private static String pathOf(HttpServletRequest request) {
        String query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }
}
