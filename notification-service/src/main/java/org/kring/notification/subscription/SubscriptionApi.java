package org.kring.notification.subscription;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kring.notification.subject.SubjectTable;
import org.kring.platform.access.CommunityAccess;
import org.kring.platform.passport.Caller;
import org.kring.platform.web.Problems;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Follow a post of somebody else, or mute one. There is nothing else to follow so far. */
@RestController
@RequestMapping("/api/subscriptions/post/{id}")
class SubscriptionApi {

    private final SubscriptionTable table;
    private final SubjectTable subjects;
    private final CommunityAccess access;

    SubscriptionApi(SubscriptionTable table, SubjectTable subjects, CommunityAccess access) {
        this.table = table;
        this.subjects = subjects;
        this.access = access;
    }

    /** Without a body, or without a level in it, the post is followed. */
    record Wish(@Nullable SubscriptionLevel level) {}

    @PutMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void subscribe(@PathVariable UUID id, @RequestBody(required = false) @Nullable Wish wish, Caller caller) {
        Optional<UUID> readable = subjects.communityOfPost(id).filter(community -> access.mayRead(community, caller));
        if (readable.isEmpty()) {
            throw Problems.notFound("post");
        }
        SubscriptionLevel level = wish == null || wish.level() == null ? SubscriptionLevel.FOLLOW : wish.level();
        table.put(id, caller.personId(), level);
    }

    @DeleteMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void unsubscribe(@PathVariable UUID id, Caller caller) {
        table.remove(id, caller.personId());
    }
}
