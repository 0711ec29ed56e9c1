package org.kring.notification.subscription;

/** What somebody wants to hear of one post, other than what they would hear anyway. */
enum SubscriptionLevel {
    FOLLOW,
    /** Only what names the person still reaches them. */
    MUTE
}
