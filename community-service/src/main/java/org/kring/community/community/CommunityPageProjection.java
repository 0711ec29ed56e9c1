package org.kring.community.community;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.kring.community.community.CommunityEvent.CommunityArchived;
import org.kring.community.community.CommunityEvent.CommunityCreated;
import org.kring.community.community.CommunityEvent.CommunityEdited;
import org.springframework.stereotype.Component;

@Component
@ProcessingGroup("community-page")
class CommunityPageProjection {

    private final CommunityPageTable table;

    CommunityPageProjection(CommunityPageTable table) {
        this.table = table;
    }

    @EventHandler
    void on(CommunityEvent event, @SequenceNumber long version) {
        switch (event) {
            case CommunityCreated created -> table.insert(created, version);
            case CommunityEdited edited -> table.update(edited.communityId(), edited.details(), version);
            case CommunityArchived archived -> table.archive(archived.communityId(), version);
        }
    }
}
