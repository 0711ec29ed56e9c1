/** Who may see, read, change and manage which community: asked by every feature before it does anything. */
@NullMarked
package org.kring.community.access;

import org.jspecify.annotations.NullMarked;
