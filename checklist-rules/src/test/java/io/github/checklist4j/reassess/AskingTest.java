package io.github.checklist4j.reassess;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.checklist4j.assess.Assessor;
import io.github.checklist4j.assessment.Assessment;
import io.github.checklist4j.assessment.TaskResult;
import io.github.checklist4j.facts.FactTree;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.facts.ProjectBuilder;
import io.github.checklist4j.internal.RecordShape;
import io.github.checklist4j.internal.RecordShape.Component;
import io.github.checklist4j.laws.ProjectGenerator;
import io.github.checklist4j.review.Question;
import io.github.checklist4j.review.Questions;
import io.github.checklist4j.strategy.IntegrationStrategy;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** How many answers it takes until all is decided. Somebody knows everything about a project and answers one question at a time. */
class AskingTest {
    private static final Assessor STANDARD = IntegrationStrategy.assessor();
    private static final long PROJECTS = Long.getLong("laws.projects", 60) / 10; // each is assessed after every answer

    /** Which open fact to ask for, {@code null} for none. */
    private interface Order extends Function<Assessment, List<String>> {}

    private static final Order BY_QUESTIONS =
            assessment -> Questions.of(assessment).stream().map(Question::path).toList();

    private static final Order IN_FILE_ORDER = assessment -> assessment.tasks().stream()
            .flatMap(task -> task.missing().stream())
            .distinct()
            .sorted(Comparator.comparing(AskingTest::place))
            .toList();

    /** Goes through what is open in the order of the file, and makes a new list when it is through; what is decided meanwhile is not looked at. */
    private static Order byAList() {
        Deque<String> list = new ArrayDeque<>();
        Set<String> listed = new HashSet<>();
        return assessment -> {
            List<String> open = IN_FILE_ORDER.apply(assessment);
            if (list.isEmpty()) {
                open.stream().filter(listed::add).forEach(list::add);
            }
            return open.isEmpty() || list.isEmpty() ? List.of() : List.of(list.remove());
        };
    }

    /** The places of the components on the way, so that texts sort as the file does. */
    private static String place(String path) {
        StringBuilder place = new StringBuilder();
        Class<?> type = Project.class;
        for (String step : path.split("[.](?![^\\[]*])", -1)) {
            String name = step.replaceAll("\\[.*", "");
            Component component = !type.isRecord()
                    ? null
                    : RecordShape.of(type).components().stream()
                            .filter(each -> each.name().equals(name))
                            .findFirst()
                            .orElse(null);
            if (component == null) {
                return place + name;
            }
            place.append(String.format("%02d", component.index()))
                    .append(step.substring(name.length()))
                    .append('.');
            type = component.held();
        }
        return place.toString();
    }

    /** The number of answers until no task is open any more that the answers could decide. */
    private static int answers(Project known, Project whole, Order order) {
        Project project = known;
        Set<String> unanswerable = new HashSet<>();
        int answers = 0;
        Assessment assessment = STANDARD.assess(project);
        while (true) {
            String next = order.apply(assessment).stream()
                    .filter(path -> !unanswerable.contains(path))
                    .findFirst()
                    .orElse(null);
            if (next == null) {
                return answers;
            }
            Project told = told(project, next, answer(whole, next));
            // a product without its tier stays open when it is said again: nothing more is known of it
            if (told == null || told.equals(project)) {
                unanswerable.add(next);
            } else {
                project = told;
                assessment = STANDARD.assess(project);
                answers++;
            }
        }
    }

    private static @Nullable Object answer(Project whole, String path) {
        try {
            return bare(FactTree.value(whole, path));
        } catch (IllegalArgumentException noSuchPlace) {
            return null;
        }
    }

    private static @Nullable Project told(Project project, String path, @Nullable Object value) {
        try {
            return value == null ? null : FactTree.with(project, path, value);
        } catch (IllegalArgumentException apart) {
            return null;
        }
    }

    /** Of a list of records their ids: what else there is to them is asked for one by one. */
    private static @Nullable Object bare(@Nullable Object value) {
        return value instanceof List<?> list && !list.isEmpty() && list.get(0) instanceof Record
                ? list.stream().map(AskingTest::bareRecord).toList()
                : value;
    }

    private static Object bareRecord(Object record) {
        RecordShape shape = RecordShape.of(record.getClass());
        @Nullable Object[] values = new Object[shape.components().size()];
        Component id = shape.id();
        if (id != null) {
            values[id.index()] = id.of(record);
        }
        return shape.create(values);
    }

    /** The number of answers if the file is filled in from its top on, whether a fact is open or not, until all is decided. */
    private static int answersFromTheTop(Project known, Project whole) {
        Project project = known;
        Set<String> passed = new HashSet<>();
        int answers = 0;
        Assessment assessment = STANDARD.assess(project);
        for (String path : FactTree.known(whole)) {
            boolean open = IN_FILE_ORDER.apply(assessment).stream()
                    .anyMatch(each -> !passed.contains(each) && answer(whole, each) != null);
            if (!open) {
                return answers;
            }
            passed.add(path);
            Project told = isStated(project, path) ? null : told(project, path, answer(whole, path));
            if (told != null) {
                project = told;
                assessment = STANDARD.assess(project);
                answers++;
            }
        }
        return answers;
    }

    private static boolean isStated(Project project, String path) {
        try {
            return FactTree.value(project, path) != null;
        } catch (IllegalArgumentException noSuchPlace) {
            return false;
        }
    }

    /** How many answers it takes, all projects together. */
    private record Figures(int byQuestions, int openInFileOrder, int byAList, int fromTheTop) {
        Figures plus(Figures more) {
            return new Figures(
                    byQuestions + more.byQuestions,
                    openInFileOrder + more.openInFileOrder,
                    byAList + more.byAList,
                    fromTheTop + more.fromTheTop);
        }
    }

    private static Figures figures(UnaryOperator<Project> known) {
        ProjectGenerator generator = ProjectGenerator.of(STANDARD);
        return LongStream.range(0, PROJECTS)
                .mapToObj(seed -> generator.project(seed, 1))
                .map(whole -> new Figures(
                        answers(known.apply(whole), whole, BY_QUESTIONS),
                        answers(known.apply(whole), whole, IN_FILE_ORDER),
                        answers(known.apply(whole), whole, byAList()),
                        answersFromTheTop(known.apply(whole), whole)))
                .reduce(new Figures(0, 0, 0, 0), Figures::plus);
    }

    /**
     * Against who fills in the file from its top on; who makes a list of what is open, and asks in that order; and who makes a new list after
     * every answer. The last one asks for nothing that no longer matters either, so that only the order is left to differ.
     */
    @Test
    void takes_far_fewer_answers_than_the_order_of_the_file() {
        Figures figures =
                figures(whole -> ProjectBuilder.builder().id(whole.id()).build());
        assertThat(figures.byQuestions()).as("%s", figures).isLessThanOrEqualTo(figures.fromTheTop() * 6 / 10);
        assertThat(figures.byQuestions()).as("%s", figures).isLessThanOrEqualTo(figures.byAList() * 6 / 10);
        assertThat(figures.byQuestions()).as("%s", figures).isLessThanOrEqualTo(figures.openInFileOrder() * 8 / 10);
    }

    @Test
    void every_open_fact_of_an_undecided_task_is_a_question_once() {
        ProjectGenerator generator = ProjectGenerator.of(STANDARD);
        LongStream.range(0, PROJECTS).forEach(seed -> {
            Assessment assessment = STANDARD.assess(generator.any(seed));
            assertThat(Questions.of(assessment).stream().map(Question::path))
                    .doesNotHaveDuplicates()
                    .containsExactlyInAnyOrderElementsOf(assessment.tasks().stream()
                            .map(TaskResult::missing)
                            .flatMap(List::stream)
                            .distinct()
                            .toList());
        });
    }
}
