package org.kring.content.post;

import java.time.Instant;
import java.util.UUID;

/** The latest comment that the reader has seen under a post, and when. It may have been deleted since. */
record LastRead(UUID commentId, Instant at) {}
