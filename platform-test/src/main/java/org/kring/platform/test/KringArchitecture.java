package org.kring.platform.test;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.stream.Stream;
import org.axonframework.spring.stereotype.Aggregate;
import org.junit.jupiter.api.DynamicTest;
import org.kring.platform.command.DecidedAggregate;
import org.kring.platform.command.StoredEvent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rules of architecture that every service keeps. A rule that matches nothing fails. */
public final class KringArchitecture {

    private KringArchitecture() {}

    /** For a service that has aggregates. */
    public static Stream<DynamicTest> ofWritingService(String rootPackage) {
        JavaClasses service = classesOf(rootPackage);
        return Stream.concat(
                common(service, rootPackage),
                Stream.of(
                        test(
                                "events and what decides them know java and the words of the platform only",
                                service,
                                classes()
                                        .that()
                                        .areAssignableTo(StoredEvent.class)
                                        .should()
                                        .onlyDependOnClassesThat(resideInAPackage("java..")
                                                .or(resideInAPackage(rootPackage + ".."))
                                                .or(resideInAPackage("org.kring.platform.command"))
                                                .or(resideInAPackage("org.kring.platform.decision"))
                                                .or(resideInAPackage("org.kring.events"))
                                                .or(resideInAPackage("org.axonframework.serialization"))
                                                .or(resideInAPackage("org.jspecify..")))),
                        test(
                                "every command of an aggregate's family has a handler",
                                service,
                                classes()
                                        .that()
                                        .areAssignableTo(DecidedAggregate.class)
                                        .should(new HandleTheirWholeFamily())),
                        test(
                                "aggregates are nobody's business but their package's",
                                service,
                                classes()
                                        .that()
                                        .areAnnotatedWith(Aggregate.class)
                                        .should()
                                        .bePackagePrivate())));
    }

    /** For a service that only listens and answers. */
    public static Stream<DynamicTest> ofReadingService(String rootPackage) {
        return common(classesOf(rootPackage), rootPackage);
    }

    private static Stream<DynamicTest> common(JavaClasses service, String rootPackage) {
        return Stream.of(
                test(
                        "SQL stands in tables",
                        service,
                        noClasses()
                                .that()
                                .haveSimpleNameNotEndingWith("Table")
                                .and()
                                .areTopLevelClasses()
                                .should()
                                .dependOnClassesThat()
                                .areAssignableTo(JdbcClient.class)),
                test(
                        "names say something of the domain",
                        service,
                        noClasses()
                                .should()
                                .haveSimpleNameEndingWith("Util")
                                .orShould()
                                .haveSimpleNameEndingWith("Helper")
                                .orShould()
                                .haveSimpleNameEndingWith("Manager")
                                .orShould()
                                .haveSimpleNameEndingWith("Impl")
                                .orShould()
                                .haveSimpleNameEndingWith("Dto")
                                .orShould()
                                .haveSimpleNameEndingWith("Mapper")),
                test(
                        "features do not go in circles",
                        service,
                        SlicesRuleDefinition.slices()
                                .matching(rootPackage + ".(*)..")
                                .should()
                                .beFreeOfCycles()));
    }

    private static JavaClasses classesOf(String rootPackage) {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(rootPackage);
    }

    private static DynamicTest test(String sentence, JavaClasses service, ArchRule rule) {
        return DynamicTest.dynamicTest(sentence, () -> rule.check(service));
    }
}
