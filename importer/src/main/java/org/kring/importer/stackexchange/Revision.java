package org.kring.importer.stackexchange;

import java.time.Instant;
import java.util.OptionalLong;

/** An edit: who made it when, and what the post said from then on. */
record Revision(Place place, Instant at, OptionalLong userId, Wording wording) {}
