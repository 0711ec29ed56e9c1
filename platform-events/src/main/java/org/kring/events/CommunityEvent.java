package org.kring.events;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What community-service tells the other services: districts, people, communities and who belongs to them. */
public sealed interface CommunityEvent extends KringEvent {

    /** The {@code kind} of the communities in which the organisation itself speaks. Every other kind is only a word. */
    String ORGANISATION = "organisation";

    enum Access {
        OPEN,
        CLOSED,
        SECRET
    }

    enum CommunityRole {
        MANAGER,
        MEMBER,
        GUEST
    }

    /** How somebody came by the role they have now. */
    enum GrantedBy {
        FOUNDING,
        JOINING,
        APPROVAL,
        INVITATION,
        CHANGE_OF_ROLE
    }

    record DistrictCreated(UUID districtId, String name, Instant at) implements CommunityEvent {
        @Override
        public UUID key() {
            return districtId;
        }
    }

    record TeamCreated(UUID teamId, UUID districtId, String name, Instant at) implements CommunityEvent {
        @Override
        public UUID key() {
            return districtId;
        }
    }

    /**
     * The whole profile as it was when the relay read it. The event store holds no names; the relay reads them from
     * the profile's row, so that a profile that was erased cannot come back by publishing history again.
     */
    record PersonChanged(
            UUID personId,
            String handle,
            String name,
            @Nullable String title,
            @Nullable String phone,
            @Nullable String about,
            List<String> expertise,
            @Nullable UUID districtId,
            @Nullable UUID teamId,
            boolean guest,
            Instant at)
            implements CommunityEvent {
        @Override
        public UUID key() {
            return personId;
        }
    }

    record PersonErased(UUID personId, Instant at) implements CommunityEvent {
        @Override
        public UUID key() {
            return personId;
        }
    }

    record CommunityCreated(
            UUID communityId,
            String name,
            String purpose,
            Access access,
            @Nullable UUID districtId,
            @Nullable String kind,
            UUID by,
            Instant at)
            implements CommunityEvent {
        @Override
        public UUID key() {
            return communityId;
        }
    }

    /** All fields as they are after the edit. */
    record CommunityEdited(
            UUID communityId,
            String name,
            String purpose,
            Access access,
            @Nullable UUID districtId,
            @Nullable String kind,
            UUID by,
            Instant at)
            implements CommunityEvent {
        @Override
        public UUID key() {
            return communityId;
        }
    }

    record CommunityArchived(UUID communityId, UUID by, Instant at) implements CommunityEvent {
        @Override
        public UUID key() {
            return communityId;
        }
    }

    /** From now on this person has this role, whatever they had before. */
    record MembershipGranted(
            UUID communityId, UUID personId, CommunityRole role, GrantedBy grantedBy, UUID by, Instant at)
            implements CommunityEvent {
        @Override
        public UUID key() {
            return communityId;
        }
    }

    /** Left by themselves where {@code by} is the person, removed by a manager otherwise. */
    record MembershipEnded(UUID communityId, UUID personId, UUID by, Instant at) implements CommunityEvent {
        @Override
        public UUID key() {
            return communityId;
        }
    }

    record MembershipRequested(UUID communityId, UUID personId, Instant at) implements CommunityEvent {
        @Override
        public UUID key() {
            return communityId;
        }
    }

    record MembershipDeclined(UUID communityId, UUID personId, UUID by, Instant at) implements CommunityEvent {
        @Override
        public UUID key() {
            return communityId;
        }
    }

    record PersonInvited(UUID communityId, UUID personId, CommunityRole role, UUID by, Instant at)
            implements CommunityEvent {
        @Override
        public UUID key() {
            return communityId;
        }
    }
}
