package org.kring.notification.inbox;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kring.platform.passport.Caller;
import org.kring.platform.web.Page;
import org.kring.platform.web.PageQuery;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A person's own notifications. */
@RestController
@RequestMapping("/api/notifications")
class NotificationsApi {

    private final Inbox inbox;

    NotificationsApi(Inbox inbox) {
        this.inbox = inbox;
    }

    /** @param count 100 where there are more */
    record Unread(long count) {}

    @GetMapping
    Page<NotificationItem> list(
            @RequestParam(defaultValue = "false") boolean unread,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) @Nullable String languages,
            PageQuery page,
            Caller caller) {
        return inbox.list(caller, unread, page, Language.accepted(languages));
    }

    @GetMapping("/unread-count")
    Unread unread(Caller caller) {
        return new Unread(inbox.unread(caller));
    }

    @PostMapping("/{id}/read")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void read(@PathVariable UUID id, Caller caller) {
        inbox.read(caller, id);
    }

    @PostMapping("/read-all")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void readAll(Caller caller) {
        inbox.readAll(caller);
    }
}
