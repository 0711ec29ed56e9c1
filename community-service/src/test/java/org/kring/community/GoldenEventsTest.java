package org.kring.community;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.kring.community.community.CommunityEvent;
import org.kring.community.district.DistrictEvent;
import org.kring.community.membership.MembershipEvent;
import org.kring.community.person.PersonEvent;
import org.kring.platform.test.GoldenEvents;

class GoldenEventsTest {

    @TestFactory
    Stream<DynamicTest> what_was_stored_once_is_read_for_ever() {
        return Stream.of(DistrictEvent.class, PersonEvent.class, CommunityEvent.class, MembershipEvent.class)
                .flatMap(GoldenEvents::of);
    }
}
