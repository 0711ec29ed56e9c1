package org.kring.content;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.kring.platform.test.ServiceTest;
import org.springframework.context.annotation.Import;

/** The whole service, with {@link Circles} to write in. All tests share one running service. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ServiceTest
@Import({Circles.class, Writing.class})
public @interface ContentTest {}
