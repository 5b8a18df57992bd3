package com.example.checklist4j.benchmarks.floor;

import static io.github.checklist4j.assessment.Verdict.NOT_APPLICABLE;
import static io.github.checklist4j.assessment.Verdict.NOT_SATISFIED;
import static io.github.checklist4j.assessment.Verdict.SATISFIED;
import static io.github.checklist4j.assessment.Verdict.UNKNOWN;

import com.example.checklist4j.benchmarks.decisions.Decision;
import com.example.checklist4j.benchmarks.decisions.Reach;
import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.facts.ConnectedSystem;
import io.github.checklist4j.facts.CostLine;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.facts.Stakeholder;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The floor without findings: the verdicts alone, on some decisions or on all. It stops where nothing can change any more. */
public final class Statuses {
    private Statuses() {}

    /**
     * Decides.
     *
     * @param project the facts
     * @param decisions what to decide
     * @return a verdict for each decision, in their order
     */
    public static Verdict[] of(Project project, Decision... decisions) {
        Verdict[] verdicts = new Verdict[decisions.length];
        for (int i = 0; i < decisions.length; i++) {
            verdicts[i] = of(project, decisions[i]);
        }
        return verdicts;
    }

    private static Verdict of(Project project, Decision decision) {
        return switch (decision) {
            case R01 -> ProjectVerdicts.owner(project);
            case R02 -> ProjectVerdicts.sponsor(project);
            case R03 -> ProjectVerdicts.systems(project);
            case R04 -> owned(project);
            case R05 -> ends(project);
            case R06 -> style(project.integrations());
            case R07 -> durable(project.integrations());
            case R08 -> retry(project.integrations());
            case R09 -> deadLetter(project.integrations());
            case R10 -> idempotent(project.integrations());
            case R11 -> capacity(project.integrations());
            case R12 -> latency(project.integrations());
            case R13 -> fields(project.integrations());
            case R14 -> briefed(project);
            case R15 -> tested(project);
            case R16 -> ProjectVerdicts.kinds(project.costs());
            case R17 -> basis(project);
            case R18 -> ProjectVerdicts.affordable(project.costs());
            case R19 -> volume(project.integrations());
        };
    }

    private static Verdict owned(Project project) {
        if (project.systems() == null) {
            return UNKNOWN;
        }
        Verdict verdict = NOT_APPLICABLE;
        for (ConnectedSystem each : project.systems()) {
            Verdict next = ProjectVerdicts.owned(each, project.stakeholders());
            if (next == NOT_SATISFIED) {
                return next;
            }
            verdict = both(verdict, next);
        }
        return verdict;
    }

    private static Verdict ends(Project project) {
        if (project.integrations() == null) {
            return UNKNOWN;
        }
        Map<String, ConnectedSystem> systems = ProjectVerdicts.systemsById(project);
        Verdict verdict = NOT_APPLICABLE;
        for (Integration each : project.integrations()) {
            Verdict next = IntegrationVerdicts.ends(each, systems);
            if (next == NOT_SATISFIED) {
                return next;
            }
            verdict = both(verdict, next);
        }
        return verdict;
    }

    private static Verdict style(@Nullable List<Integration> integrations) {
        if (integrations == null) {
            return UNKNOWN;
        }
        Verdict verdict = NOT_APPLICABLE;
        for (Integration each : integrations) {
            Verdict next = IntegrationVerdicts.style(each);
            if (next == NOT_SATISFIED) {
                return next;
            }
            verdict = both(verdict, next);
        }
        return verdict;
    }

    private static Verdict durable(@Nullable List<Integration> integrations) {
        if (integrations == null) {
            return UNKNOWN;
        }
        Verdict verdict = NOT_APPLICABLE;
        for (Integration each : integrations) {
            Verdict next = IntegrationVerdicts.durable(each);
            if (next == NOT_SATISFIED) {
                return next;
            }
            verdict = both(verdict, next);
        }
        return verdict;
    }

    private static Verdict retry(@Nullable List<Integration> integrations) {
        if (integrations == null) {
            return UNKNOWN;
        }
        Verdict verdict = NOT_APPLICABLE;
        for (Integration each : integrations) {
            Verdict next = IntegrationVerdicts.retry(each);
            if (next == NOT_SATISFIED) {
                return next;
            }
            verdict = both(verdict, next);
        }
        return verdict;
    }

    private static Verdict deadLetter(@Nullable List<Integration> integrations) {
        if (integrations == null) {
            return UNKNOWN;
        }
        Verdict verdict = NOT_APPLICABLE;
        for (Integration each : integrations) {
            Verdict next = IntegrationVerdicts.deadLetter(each);
            if (next == NOT_SATISFIED) {
                return next;
            }
            verdict = both(verdict, next);
        }
        return verdict;
    }

    private static Verdict idempotent(@Nullable List<Integration> integrations) {
        if (integrations == null) {
            return UNKNOWN;
        }
        Verdict verdict = NOT_APPLICABLE;
        for (Integration each : integrations) {
            Verdict next = IntegrationVerdicts.idempotent(each);
            if (next == NOT_SATISFIED) {
                return next;
            }
            verdict = both(verdict, next);
        }
        return verdict;
    }

    private static Verdict capacity(@Nullable List<Integration> integrations) {
        if (integrations == null) {
            return UNKNOWN;
        }
        Verdict verdict = NOT_APPLICABLE;
        for (Integration each : integrations) {
            Verdict next = IntegrationVerdicts.capacity(each);
            if (next == NOT_SATISFIED) {
                return next;
            }
            verdict = both(verdict, next);
        }
        return verdict;
    }

    private static Verdict latency(@Nullable List<Integration> integrations) {
        if (integrations == null) {
            return UNKNOWN;
        }
        Verdict verdict = NOT_APPLICABLE;
        for (Integration each : integrations) {
            Verdict next = IntegrationVerdicts.latency(each);
            if (next == NOT_SATISFIED) {
                return next;
            }
            verdict = both(verdict, next);
        }
        return verdict;
    }

    private static Verdict fields(@Nullable List<Integration> integrations) {
        if (integrations == null) {
            return UNKNOWN;
        }
        Verdict verdict = NOT_APPLICABLE;
        for (Integration each : integrations) {
            Verdict next = IntegrationVerdicts.fields(each);
            if (next == NOT_SATISFIED) {
                return next;
            }
            verdict = both(verdict, next);
        }
        return verdict;
    }

    private static Verdict volume(@Nullable List<Integration> integrations) {
        if (integrations == null) {
            return UNKNOWN;
        }
        Verdict verdict = NOT_APPLICABLE;
        for (Integration each : integrations) {
            Verdict next = IntegrationVerdicts.volume(each);
            if (next == NOT_SATISFIED) {
                return next;
            }
            verdict = both(verdict, next);
        }
        return verdict;
    }

    private static Verdict briefed(Project project) {
        if (project.systems() == null || project.integrations() == null) {
            return UNKNOWN;
        }
        Map<String, Stakeholder> stakeholders = ProjectVerdicts.stakeholdersById(project);
        Verdict verdict = NOT_APPLICABLE;
        for (ConnectedSystem each : Reach.ofFirst(project.systems(), project.integrations())) {
            Verdict next = ProjectVerdicts.briefed(each, stakeholders);
            if (next == NOT_SATISFIED) {
                return next;
            }
            verdict = both(verdict, next);
        }
        return verdict;
    }

    private static Verdict tested(Project project) {
        if (project.integrations() == null) {
            return UNKNOWN;
        }
        if (project.integrations().isEmpty()) {
            return NOT_APPLICABLE;
        }
        if (project.tests() == null) {
            return UNKNOWN;
        }
        Set<String> tested = ProjectVerdicts.tested(project.tests());
        for (Integration each : project.integrations()) {
            if (!tested.contains(each.id())) {
                return ProjectVerdicts.untested(project.tests());
            }
        }
        return SATISFIED;
    }

    private static Verdict basis(Project project) {
        if (project.costs() == null || project.costs().lines() == null) {
            return UNKNOWN;
        }
        Verdict verdict = NOT_APPLICABLE;
        for (CostLine each : project.costs().lines()) {
            Verdict next = ProjectVerdicts.basis(each);
            if (next == NOT_SATISFIED) {
                return next;
            }
            verdict = both(verdict, next);
        }
        return verdict;
    }

    private static Verdict both(Verdict verdict, Verdict next) {
        return verdict == UNKNOWN || next == NOT_APPLICABLE ? verdict : next;
    }
}
