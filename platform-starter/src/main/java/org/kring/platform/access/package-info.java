/** This service's own copy of people, communities and memberships, and what it lets a reader see. */
@NullMarked
package org.kring.platform.access;

import org.jspecify.annotations.NullMarked;
