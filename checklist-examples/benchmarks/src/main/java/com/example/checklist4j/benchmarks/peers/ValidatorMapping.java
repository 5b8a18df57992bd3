package com.example.checklist4j.benchmarks.peers;

import static com.example.checklist4j.benchmarks.decisions.Decision.*;
import static io.github.checklist4j.assessment.Verdict.NOT_SATISFIED;
import static io.github.checklist4j.assessment.Verdict.UNKNOWN;

import com.example.checklist4j.benchmarks.decisions.Decision;
import io.github.checklist4j.facts.ChangeControl;
import io.github.checklist4j.facts.ConnectedSystem;
import io.github.checklist4j.facts.CostLine;
import io.github.checklist4j.facts.Costs;
import io.github.checklist4j.facts.Delivery;
import io.github.checklist4j.facts.Integration;
import io.github.checklist4j.facts.Payload;
import io.github.checklist4j.facts.Project;
import io.github.checklist4j.facts.Volume;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintDef;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.cfg.GenericConstraintDef;
import org.hibernate.validator.cfg.context.PropertyConstraintMappingContext;
import org.hibernate.validator.cfg.context.TypeConstraintMappingContext;
import org.hibernate.validator.cfg.defs.NotNullDef;
import org.hibernate.validator.cfg.defs.PatternDef;
import org.hibernate.validator.cfg.defs.SizeDef;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** The decisions as constraints on the records. A property is mapped once, with the constraints of all decisions that ask for it. */
final class ValidatorMapping {
    static final List<Decision> DECISIONS = List.of(R01, R03, R04, R06, R07, R08, R09, R10, R11, R12, R13, R17, R19);
    private static final List<Decision> NOT_ON_INTEGRATIONS = List.of(R01, R03, R04, R17);

    private final List<Decision> decisions;
    private final HibernateValidatorConfiguration configuration;
    private final ConstraintMapping mapping;

    ValidatorMapping(List<Decision> decisions) {
        this.decisions = decisions;
        configuration = Validation.byProvider(HibernateValidator.class)
                .configure()
                // the default one asks for an expression language that no message here needs
                .messageInterpolator(new ParameterMessageInterpolator());
        mapping = configuration.createConstraintMapping();
    }

    Validator validator() {
        TypeConstraintMappingContext<Project> project = mapping.type(Project.class);
        if (decisions.contains(R01)) {
            project.field("changeControl").constraint(known(R01)).valid();
            mapping.type(ChangeControl.class)
                    .field("owner")
                    .constraint(known(R01))
                    .constraint(stated(R01));
        }
        systems(project);
        if (decisions.contains(R17)) {
            project.field("costs").constraint(known(R17)).valid();
            mapping.type(Costs.class)
                    .field("lines")
                    .constraint(known(R17))
                    .containerElementType()
                    .valid();
            mapping.type(CostLine.class).field("basis").constraint(known(R17));
        }
        integrations(project);
        return configuration.addMapping(mapping).buildValidatorFactory().getValidator();
    }

    private void systems(TypeConstraintMappingContext<Project> project) {
        PropertyConstraintMappingContext systems = project.field("systems");
        if (decisions.contains(R03)) {
            systems.constraint(known(R03)).constraint(new SizeDef().min(1).message(wrong(R03)));
        }
        if (decisions.contains(R04)) {
            systems.constraint(known(R04)).containerElementType().valid();
            mapping.type(ConnectedSystem.class)
                    .field("owner")
                    .constraint(known(R04))
                    .constraint(stated(R04));
        }
    }

    private void integrations(TypeConstraintMappingContext<Project> project) {
        PropertyConstraintMappingContext integrations = project.field("integrations");
        for (Decision each : decisions) {
            if (!NOT_ON_INTEGRATIONS.contains(each)) {
                integrations.constraint(known(each));
            }
        }
        integrations.containerElementType().valid();
        TypeConstraintMappingContext<Integration> integration = mapping.type(Integration.class);
        for (Check check : Check.values()) {
            if (decisions.contains(check.decision()) && check.type() == Integration.class) {
                integration.constraint(check(check));
            }
        }
        parts(integration);
    }

    private void parts(TypeConstraintMappingContext<Integration> integration) {
        if (decisions.contains(R06)) {
            integration.field("style").constraint(known(R06));
        }
        if (decisions.contains(R08)) {
            integration.field("delivery").constraint(known(R08)).valid();
            mapping.type(Delivery.class).field("retry").constraint(known(R08)).constraint(check(Check.RETRIED));
        }
        if (decisions.contains(R13)) {
            integration.field("payload").constraint(known(R13)).valid();
            mapping.type(Payload.class)
                    .field("fields")
                    .constraint(known(R13))
                    .containerElementType()
                    .valid();
            mapping.type(Payload.Field.class)
                    .constraint(check(Check.FIELD_NEEDED))
                    .constraint(check(Check.FIELD_CLEAR));
        }
        if (decisions.contains(R19)) {
            integration.field("volume").constraint(known(R19)).valid();
            mapping.type(Volume.class).field("recordsPerDay").constraint(known(R19));
        }
    }

    private static ConstraintDef<?, ?> known(Decision decision) {
        return new NotNullDef().message(new Says(decision, UNKNOWN).text());
    }

    /** Not blank; a text that is not known is left to {@link #known}. */
    private static ConstraintDef<?, ?> stated(Decision decision) {
        return new PatternDef().regexp("(?s).*\\S.*").message(wrong(decision));
    }

    private static ConstraintDef<?, ?> check(Check check) {
        return new GenericConstraintDef<>(Checked.class)
                .param("value", check)
                .message(new Says(check.decision(), check.verdict()).text());
    }

    private static String wrong(Decision decision) {
        return new Says(decision, NOT_SATISFIED).text();
    }
}
