package org.kring.gateway.session;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.core.annotation.Order;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Stands around Spring Session's filter, which asks for the same session more than once. */
@Component
@Order(SessionRepositoryFilter.DEFAULT_ORDER - 1)
class OneLookPerRequest extends OncePerRequestFilter {

    private final UnhurriedSessions<?> sessions;

    OneLookPerRequest(UnhurriedSessions<?> sessions) {
        this.sessions = sessions;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        sessions.beginRequest();
        try {
            chain.doFilter(request, response);
        } finally {
            sessions.endRequest();
        }
    }
}
