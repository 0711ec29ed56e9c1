/** The published language: what the services tell each other, and nothing that they keep to themselves. */
@NullMarked
package org.kring.events;

import org.jspecify.annotations.NullMarked;
