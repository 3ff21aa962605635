package org.screeningkit.house;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Platform;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// The walls of the house. Who may know whom is read from the `May know:` line of each `package-info`, so the plan that
/// people read and the plan that is enforced cannot differ.
class HouseRulesTest {
    private static final String HOUSE = "org.screeningkit";
    private static final Path SOURCES = Path.of("src/main/java/org/screeningkit");
    private static final int MOST_TYPES = 12;
    private static final int MOST_LINES = 250;
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(HOUSE);

    @TestFactory
    Stream<DynamicTest> eachPackageKnowsOnlyWhomItsPackageInfoLists() throws IOException {
        return rooms().map(room -> DynamicTest.dynamicTest(room, () -> {
            String[] known = Stream.concat(Stream.of(room), neighbours(room).stream())
                    .map(name -> HOUSE + "." + name)
                    .toArray(String[]::new);
            DescribedPredicate<JavaClass> strangers =
                    resideInAPackage(HOUSE + "..").and(DescribedPredicate.not(resideInAnyPackage(known)));
            noClasses()
                    .that()
                    .resideInAPackage(HOUSE + "." + room)
                    .should()
                    .dependOnClassesThat(strangers)
                    .because("package-info of " + room + " says it may know: " + neighbours(room))
                    .allowEmptyShould(true)
                    .check(CLASSES);
        }));
    }

    @Test
    void packagesFormNoCycle() {
        slices().matching(HOUSE + ".(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @TestFactory
    Stream<DynamicTest> aPackageHasOnePurposeSentenceAndFewTypes() throws IOException {
        return rooms().map(room -> DynamicTest.dynamicTest(room, () -> {
            assertThat(packageInfo(room)).contains("@NullMarked");
            assertThat(packageInfo(room).lines().findFirst().orElseThrow()).matches("/// [A-Z].*\\.");
            try (Stream<Path> files = Files.list(SOURCES.resolve(room.replace('.', '/')))) {
                assertThat(files.filter(file -> file.toString().endsWith(".java"))
                                        .count()
                                - 1)
                        .as("a package past %d types hides a second purpose", MOST_TYPES)
                        .isLessThanOrEqualTo(MOST_TYPES);
            }
        }));
    }

    @Test
    void onlyOnePackageKnowsThatVlcExists() {
        noClasses()
                .that()
                .resideOutsideOfPackage(HOUSE + ".playback.vlc..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("uk.co.caprica..", "com.sun.jna..")
                .because("the player must stay replaceable by a fake")
                .check(CLASSES);
    }

    @Test
    void jacksonIsUsedOnlyWhereFilesAreReadOrWritten() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        names("kit", "outbox", "signup", "handover", "headquarters", "app", "datafolder", "command"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("tools.jackson..")
                .because("inside the house values are validated records, not JSON")
                .check(CLASSES);
    }

    @Test
    void theCellarNeedsNoToolkit() {
        noClasses()
                .that()
                .resideInAnyPackage(names(
                        "text",
                        "programme",
                        "outbox",
                        "captions",
                        "signup",
                        "kit",
                        "datafolder",
                        "handover",
                        "headquarters",
                        "awake"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage("javafx..")
                .because("what is true of an evening is true without a window")
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void oneDoorLeadsToTheFxThread() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(HOUSE + ".ui.FxThread")
                .should()
                .callMethod(Platform.class, "runLater", Runnable.class)
                .because("a second door is how work piles up on the JavaFX thread unseen")
                .check(CLASSES);
    }

    @Test
    void threadsAreMadeInTheWiring() {
        noClasses()
                .that()
                .resideOutsideOfPackages(names("app", "command"))
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Executors.class)
                .orShould()
                .callConstructor(Thread.class, Runnable.class)
                .because("who owns which thread must be readable in one place")
                .check(CLASSES);
    }

    @Test
    void nothingStaticChanges() {
        fields().that().areStatic().should().beFinal().check(CLASSES);
        methods().should().notHaveName("getInstance").check(CLASSES);
    }

    @Test
    void theKioskHasNoNetworkCode() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.net.Socket")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.net.ServerSocket")
                .orShould()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.net.URLConnection")
                .orShould()
                .dependOnClassesThat()
                .resideInAPackage("java.net.http..")
                .orShould()
                .callMethod(java.net.URL.class, "openStream")
                .because("offline is a property of the program, not of the venue")
                .check(CLASSES);
    }

    @Test
    void theKioskMakesNoSound() {
        noClasses()
                .that()
                .resideInAnyPackage(names("kiosk", "signup", "outbox"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx.scene.media..", "javax.sound..", HOUSE + ".playback..")
                .orShould()
                .callMethod(java.awt.Toolkit.class, "beep")
                .because("a sound tells the room that somebody signed, or that they could not")
                .check(CLASSES);
    }

    @Test
    void namesSayWhatAThingIs() {
        classes()
                .should()
                .haveNameNotMatching(".*(Manager|Helper|Util|Utils|Impl)")
                .check(CLASSES);
    }

    /// Past it a word is missing.
    @Test
    void everyFileIsReadInOneSitting() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            assertThat(files.filter(Files::isRegularFile))
                    .allSatisfy(file -> assertThat(Files.readAllLines(file))
                            .as("lines of %s", file)
                            .hasSizeLessThanOrEqualTo(MOST_LINES));
        }
    }

    @Test
    void nothingPrintsBehindTheUsersBack() {
        noClasses()
                .that()
                .resideOutsideOfPackage(HOUSE + ".command")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(Throwable.class, "printStackTrace")
                .check(CLASSES);
    }

    private static Stream<String> rooms() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            List<String> rooms = files.filter(file -> file.toString().endsWith(".java"))
                    .map(file -> SOURCES.relativize(file.getParent()).toString().replace('/', '.'))
                    .distinct()
                    .sorted()
                    .toList();
            return rooms.stream();
        }
    }

    private static String packageInfo(String room) throws IOException {
        return Files.readString(SOURCES.resolve(room.replace('.', '/')).resolve("package-info.java"));
    }

    private static Set<String> neighbours(String room) throws IOException {
        String plan = packageInfo(room).replace("\n/// ", " ");
        int start = plan.indexOf("May know: ");
        assertThat(start).as("a `May know:` line in package-info of " + room).isPositive();
        String names = plan.substring(start + "May know: ".length(), plan.indexOf(".\n", start));
        return names.equals("nothing")
                ? Set.of()
                : Arrays.stream(names.split(", ")).collect(Collectors.toSet());
    }

    private static String[] names(String... rooms) {
        return Arrays.stream(rooms).map(room -> HOUSE + "." + room + "..").toArray(String[]::new);
    }
}
