/** Who is told what when something happens: one sentence per class. */
@NullMarked
package org.kring.notification.policy;

import org.jspecify.annotations.NullMarked;
