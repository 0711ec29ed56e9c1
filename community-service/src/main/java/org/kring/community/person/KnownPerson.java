package org.kring.community.person;

import java.util.UUID;

/** Somebody as other features need to know them. */
public record KnownPerson(UUID personId, boolean guest) {}
