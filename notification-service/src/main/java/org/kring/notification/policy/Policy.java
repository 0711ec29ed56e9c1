package org.kring.notification.policy;

import java.util.Collection;
import java.util.UUID;
import org.kring.events.KringEvent;
import org.kring.notification.inbox.NotificationKind;

/**
 * One rule of the form "when this happens, these people are told". Whether somebody wants to be told, did it
 * themselves or may see it is not the policy's business.
 */
interface Policy {

    NotificationKind kind();

    Collection<UUID> toTell(KringEvent event);
}
