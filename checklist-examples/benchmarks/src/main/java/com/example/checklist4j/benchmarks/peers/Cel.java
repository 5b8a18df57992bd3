package com.example.checklist4j.benchmarks.peers;

import com.example.checklist4j.benchmarks.decisions.Decision;
import dev.cel.common.CelOptions;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.MapType;
import dev.cel.common.types.SimpleType;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.extensions.CelExtensions;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import io.github.checklist4j.assessment.Verdict;
import io.github.checklist4j.facts.Project;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** CEL: a checked expression for each decision, over maps; it yields the name of the verdict. */
public final class Cel implements Peer {
    private static final String PROJECT = "project";
    private static final CelCompiler COMPILER = CelCompilerFactory.standardCelCompilerBuilder()
            .setStandardMacros(CelStandardMacro.STANDARD_MACROS)
            .addVar(PROJECT, MapType.create(SimpleType.STRING, SimpleType.DYN))
            .addLibraries(CelExtensions.bindings(), CelExtensions.lists())
            .build();
    private static final CelRuntime RUNTIME = CelRuntimeFactory.standardCelRuntimeBuilder()
            .setOptions(CelOptions.current().build())
            .addLibraries(CelExtensions.lists())
            .build();

    private final List<Decision> decisions;
    private final CelRuntime.Program[] programs;

    /** Without R14 and R18, for it has no recursion, no sum over a list, and no decimals. */
    public Cel() {
        this(Stream.of(Decision.values()).filter(CelRules.ALL::containsKey).toList());
    }

    private Cel(List<Decision> decisions) {
        this.decisions = decisions;
        this.programs = decisions.stream()
                .map(CelRules.ALL::get)
                .map(PlainFacts::withLimits)
                .map(Cel::program)
                .toArray(CelRuntime.Program[]::new);
    }

    private static CelRuntime.Program program(String expression) {
        try {
            return RUNTIME.createProgram(COMPILER.compile(expression).getAst());
        } catch (CelValidationException | CelEvaluationException e) {
            throw new IllegalStateException(expression, e);
        }
    }

    @Override
    public String name() {
        return "CEL-Java 0.14.0";
    }

    @Override
    public List<Decision> decisions() {
        return decisions;
    }

    @Override
    public Peer only(List<Decision> some) {
        return new Cel(some);
    }

    @Override
    public Object prepare(Project project) {
        return new Input(Map.of(PROJECT, PlainFacts.of(project)));
    }

    @Override
    public Object decide(Object prepared) {
        Map<String, ?> variables = ((Input) prepared).variables();
        Object[] results = new Object[programs.length];
        try {
            for (int i = 0; i < programs.length; i++) {
                results[i] = programs[i].eval(variables);
            }
        } catch (CelEvaluationException e) {
            throw new IllegalStateException(e);
        }
        return results;
    }

    @Override
    public Verdict[] verdicts(Object decided) {
        return Stream.of((Object[]) decided)
                .map(each -> Verdict.valueOf((String) each))
                .toArray(Verdict[]::new);
    }

    @Override
    public boolean explains() {
        return false;
    }

    private record Input(Map<String, ?> variables) {}
}
