/** What a person gives to a post or a comment with one click, and takes back with another. */
@NullMarked
package org.kring.content.reaction;

import org.jspecify.annotations.NullMarked;
