package org.kring.community.district;

import java.util.UUID;

record DistrictPage(UUID id, String name, long version) {}
