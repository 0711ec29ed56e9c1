package org.kring.gateway.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.kring.gateway.client.ClientPage;
import org.springframework.core.Ordered;
import org.springframework.http.HttpMethod;
import org.springframework.stereotype.Component;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.servlet.handler.AbstractHandlerMapping;

/** An address that is nobody else's belongs to the web client, which knows by itself what is there, if anything. */
@Component
class EveryOtherPage extends AbstractHandlerMapping {

    private static final Pattern TAKEN = Pattern.compile(
            "/(api|app|assets|icons|house-style|login|logout|oauth2|identity|actuator|livez|readyz|v3|error|\\.well-known)(/.*)?");

    private final HttpRequestHandler page;

    EveryOtherPage(ClientPage client) {
        this.page = (request, response) -> client.show(response);
        setOrder(Ordered.LOWEST_PRECEDENCE);
    }

    @Override
    protected @Nullable Object getHandlerInternal(HttpServletRequest request) {
        return isRead(request)
                        && Pages.wants(request)
                        && !TAKEN.matcher(request.getRequestURI()).matches()
                ? page
                : null;
    }

    private static boolean isRead(HttpServletRequest request) {
        return HttpMethod.GET.matches(request.getMethod()) || HttpMethod.HEAD.matches(request.getMethod());
    }
}
