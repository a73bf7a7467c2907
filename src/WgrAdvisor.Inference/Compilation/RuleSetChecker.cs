using System.Collections.Immutable;
using WgrAdvisor.Inference.Conditions;
using WgrAdvisor.Inference.Facts;
using WgrAdvisor.Inference.Rules;

namespace WgrAdvisor.Inference.Compilation;

/// <summary>Finds the mistakes in a definition that show without compiling it.</summary>
internal sealed class RuleSetChecker
{
    private readonly RuleSetDefinition _definition;
    private readonly Dictionary<string, FactDefinition> _facts = new(StringComparer.Ordinal);
    private readonly HashSet<string> _derived = new(StringComparer.Ordinal);
    private readonly List<CompileError> _errors = [];
    private readonly HashSet<RuleDefinition> _broken = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<string> _open = new(StringComparer.Ordinal);

    private RuleSetChecker(RuleSetDefinition definition) => _definition = definition;

    /// <summary>Checks a definition.</summary>
    /// <param name="definition">The definition.</param>
    /// <param name="sound">
    /// The part of the definition that can be compiled all the same: rules with mistakes are left out, and the derived facts they
    /// conclude become open, so that one mistake does not make others up.
    /// </param>
    /// <returns>All mistakes found.</returns>
    public static List<CompileError> Check(RuleSetDefinition definition, out RuleSetDefinition sound)
    {
        var checker = new RuleSetChecker(definition);
        checker.CheckVocabulary();
        checker.CheckRules();
        checker.CheckDependencies();
        sound = checker._errors.Count == 0 ? definition : checker.SoundPart();
        return checker._errors;
    }

    private void Report(CompileErrorKind kind, string? ruleId, string? factId, params ReadOnlySpan<string> details) =>
        _errors.Add(new CompileError(kind, ruleId, factId, [.. details]));

    private void CheckVocabulary()
    {
        foreach (var fact in _definition.Facts.Concat(_definition.DerivedFacts))
        {
            if (!_facts.TryAdd(fact.Id, fact with { Options = [.. fact.Options.Distinct()] }))
            {
                Report(CompileErrorKind.DuplicateId, null, fact.Id);
                continue;
            }

            foreach (var option in fact.Options.CountBy(option => option).Where(option => option.Value > 1))
            {
                Report(CompileErrorKind.DuplicateId, null, fact.Id, option.Key);
            }

            if (fact.Kind == FactKind.Choice && fact.Options.Length > 64)
            {
                Report(CompileErrorKind.DomainTooLarge, null, fact.Id);
            }
        }

        foreach (var fact in _definition.DerivedFacts)
        {
            _derived.Add(fact.Id);
            if (fact.Kind is not (FactKind.YesNo or FactKind.Choice))
            {
                Report(CompileErrorKind.WrongKind, null, fact.Id);
                _open.Add(fact.Id);
            }
        }

        _open.UnionWith(_definition.Facts.Select(fact => fact.Id).Where(_derived.Contains));
        foreach (var id in _definition.Results.Where(id => !_derived.Contains(id)))
        {
            Report(CompileErrorKind.UnknownFact, null, id);
        }
    }

    private void CheckRules()
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var rule in _definition.Rules)
        {
            var before = _errors.Count;
            if (!ids.Add(rule.Id))
            {
                Report(CompileErrorKind.DuplicateId, rule.Id, null);
            }

            CheckCondition(rule.Id, rule.Condition);
            foreach (var conclusion in rule.Conclusions)
            {
                CheckConclusion(rule.Id, conclusion);
            }

            if (_errors.Count > before)
            {
                _broken.Add(rule);
            }
        }
    }

    private void CheckCondition(string ruleId, Condition condition)
    {
        foreach (var atom in AtomsOf(condition))
        {
            if (!_facts.TryGetValue(atom.FactId, out var fact))
            {
                Report(CompileErrorKind.UnknownFact, ruleId, atom.FactId);
                continue;
            }

            var (suits, options) = (atom.Test, fact.Kind) switch
            {
                (ValueTest.IsYesNo, FactKind.YesNo) => (true, ImmutableArray<string>.Empty),
                (ValueTest.IsOneOf test, FactKind.Choice) => (true, test.Options),
                (ValueTest.Contains test, FactKind.MultiChoice) => (true, [test.Option]),
                (ValueTest.InRange, FactKind.Number) => (true, []),
                (ValueTest.InPeriod, FactKind.Date) => (true, []),
                _ => (false, []),
            };
            if (!suits)
            {
                Report(CompileErrorKind.WrongKind, ruleId, atom.FactId);
            }

            foreach (var option in options.Where(option => !fact.Options.Contains(option)))
            {
                Report(CompileErrorKind.UnknownOption, ruleId, atom.FactId, option);
            }
        }
    }

    private void CheckConclusion(string ruleId, Conclusion conclusion)
    {
        if (!_derived.Contains(conclusion.FactId))
        {
            Report(CompileErrorKind.UnknownFact, ruleId, conclusion.FactId);
            return;
        }

        var fact = _facts[conclusion.FactId];
        if (_open.Contains(fact.Id))
        {
            return; // the fact itself is the mistake
        }

        if (fact.Kind == FactKind.Choice != conclusion.Option is not null)
        {
            Report(CompileErrorKind.WrongKind, ruleId, conclusion.FactId);
        }
        else if (conclusion.Option is { } option && !fact.Options.Contains(option))
        {
            Report(CompileErrorKind.UnknownOption, ruleId, conclusion.FactId, option);
        }
    }

    /// <summary>Reports derived facts that are on a cycle, never concluded or never used.</summary>
    private void CheckDependencies()
    {
        var needs = _derived.ToDictionary(id => id, _ => new SortedSet<string>(StringComparer.Ordinal), StringComparer.Ordinal);
        var used = new HashSet<string>(_definition.Results, StringComparer.Ordinal);
        foreach (var rule in _definition.Rules)
        {
            var read = AtomsOf(rule.Condition).Select(atom => atom.FactId).Where(_derived.Contains).ToList();
            used.UnionWith(read);
            foreach (var id in rule.Conclusions.Select(conclusion => conclusion.FactId).Where(needs.ContainsKey))
            {
                needs[id].UnionWith(read);
                if (_broken.Contains(rule))
                {
                    _open.Add(id);
                }
            }
        }

        var concludedFacts = _definition.Rules.SelectMany(rule => rule.Conclusions).Select(conclusion => conclusion.FactId).ToHashSet(StringComparer.Ordinal);
        foreach (var id in _derived)
        {
            if (!concludedFacts.Contains(id))
            {
                Report(CompileErrorKind.NeverConcluded, null, id);
                _open.Add(id);
            }

            if (!used.Contains(id))
            {
                Report(CompileErrorKind.NeverUsed, null, id);
            }
        }

        foreach (var cycle in DerivedFactOrder.FindCycles(_derived, needs))
        {
            Report(CompileErrorKind.Cycle, null, cycle[0], [.. cycle]);
            _open.UnionWith(cycle);
        }
    }

    /// <summary>Leaves out what is broken. What rules may conclude about an open derived fact is left free.</summary>
    private RuleSetDefinition SoundPart()
    {
        var given = _definition.Facts.Select(fact => fact.Id).ToHashSet(StringComparer.Ordinal);
        var choices = _open.Except(given).Select(id => _facts[id]).Where(fact => fact.Kind == FactKind.Choice).ToList();
        var free = choices.SelectMany(FreeRules).ToList();
        return new RuleSetDefinition(
            [
                .. _facts.Values.Where(fact =>
                    given.Contains(fact.Id) || (_open.Contains(fact.Id) && fact.Kind != FactKind.Choice)),
                .. free.Select(rule => new FactDefinition(rule.Id, FactKind.YesNo)),
            ],
            [.. _derived.Except(_open).Select(id => _facts[id]), .. choices],
            [
                .. _definition.Rules.Where(rule => !_broken.Contains(rule)).Select(rule =>
                    rule with { Conclusions = rule.Conclusions.RemoveAll(conclusion => _open.Contains(conclusion.FactId)) }),
                .. free,
            ],
            []);
    }

    /// <summary>Rules that leave each option free: unlike a given choice, a derived one can have several options, or none.</summary>
    private static IEnumerable<RuleDefinition> FreeRules(FactDefinition choice) =>
        from option in choice.Options
        let id = $"\0{choice.Id}\0{option}"
        select new RuleDefinition(id, new Condition.Atom(id, new ValueTest.IsYesNo(true)), new Conclusion(choice.Id, option));

    internal static IEnumerable<Condition.Atom> AtomsOf(Condition condition) => condition switch
    {
        Condition.Atom atom => [atom],
        Condition.All all => all.Parts.SelectMany(AtomsOf),
        Condition.Any any => any.Parts.SelectMany(AtomsOf),
        Condition.Not not => AtomsOf(not.Part),
        _ => [],
    };
}
