package org.kring.notification.live;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.kring.notification.inbox.Language;
import org.kring.notification.membership.MembershipTable;
import org.kring.platform.passport.Caller;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/** What happens, as it happens: server-sent events. Each stream is written by the virtual thread of its own request. */
@RestController
class LiveApi {

    private final LiveStreams streams;
    private final MembershipTable memberships;
    private final LiveSettings settings;

    LiveApi(LiveStreams streams, MembershipTable memberships, LiveSettings settings) {
        this.streams = streams;
        this.memberships = memberships;
        this.settings = settings;
    }

    /** {@code Last-Event-ID} is what a browser sends by itself when it comes back. */
    @GetMapping(path = "/api/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    void live(
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String lastEventId,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String languages,
            Caller caller,
            HttpServletRequest request,
            HttpServletResponse response)
            throws InterruptedException {
        LiveStream stream = new LiveStream(
                new LiveReader(caller, () -> memberships.of(caller.personId())),
                Language.accepted(languages),
                settings);
        try {
            streams.open(stream);
            lastSeen(lastEventId).ifPresent(last -> streams.catchUp(stream, last));
            write(stream, request, response);
        } finally {
            streams.close(stream);
        }
    }

    private static void write(LiveStream stream, HttpServletRequest request, HttpServletResponse response)
            throws InterruptedException {
        // The filter that makes ETags would keep the answer until it is complete.
        ShallowEtagHeaderFilter.disableContentCaching(request);
        response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE);
        response.setCharacterEncoding("UTF-8");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Accel-Buffering", "no");
        try {
            stream.writeTo(response.getOutputStream());
        } catch (IOException | DataAccessException interrupted) {
            // The page is gone, or the database is: either way the browser comes back when it can.
        }
    }

    private static OptionalLong lastSeen(@Nullable String lastEventId) {
        try {
            return lastEventId == null ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(lastEventId.strip()));
        } catch (NumberFormatException notOneOfOurs) {
            return OptionalLong.of(0);
        }
    }
}
