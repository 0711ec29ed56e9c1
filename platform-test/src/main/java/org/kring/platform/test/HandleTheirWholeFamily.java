package org.kring.platform.test;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.commandhandling.CommandHandler;

/** Axon routes by the concrete class: a command without a line in its aggregate's shell would fail when first sent. */
class HandleTheirWholeFamily extends ArchCondition<JavaClass> {

    HandleTheirWholeFamily() {
        super("handle every command of their sealed family");
    }

    @Override
    public void check(JavaClass aggregate, ConditionEvents events) {
        Class<?> shell = aggregate.reflect();
        Set<Class<?>> handled = Arrays.stream(shell.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(CommandHandler.class))
                .map(HandleTheirWholeFamily::commandOf)
                .collect(Collectors.toSet());
        commandsOf(familyOf(shell)).forEach(command -> {
            String sentence = shell.getSimpleName() + " handles " + command.getSimpleName();
            events.add(new SimpleConditionEvent(aggregate, handled.contains(command), sentence));
        });
    }

    /** The concrete commands of a family, those of families within it too. */
    private static Stream<Class<?>> commandsOf(Class<?> family) {
        return family.isSealed()
                ? Arrays.stream(family.getPermittedSubclasses()).flatMap(HandleTheirWholeFamily::commandsOf)
                : Stream.of(family);
    }

    private static Class<?> commandOf(Method handler) {
        return handler.getParameterTypes()[0];
    }

    private static Class<?> familyOf(Class<?> shell) {
        var decided = (ParameterizedType) shell.getGenericSuperclass();
        return (Class<?>) decided.getActualTypeArguments()[1];
    }
}
