/** The HTTP conventions that every service keeps. */
@NullMarked
package org.kring.platform.web;

import org.jspecify.annotations.NullMarked;
