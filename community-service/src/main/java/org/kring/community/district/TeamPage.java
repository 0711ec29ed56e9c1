package org.kring.community.district;

import java.util.UUID;

record TeamPage(UUID id, UUID districtId, String name) {}
