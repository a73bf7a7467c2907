using System.Collections.Immutable;
using WgrAdvisor.Inference;
using WgrAdvisor.Inference.Compilation;
using WgrAdvisor.Inference.Conditions;
using WgrAdvisor.Inference.Facts;
using WgrAdvisor.Inference.Rules;
using WgrAdvisor.Regels;

namespace WgrAdvisor.Rules.Tests;

/// <summary>The legal part of a rule set, compiled by the engine's own compiler.</summary>
/// <remarks>
/// Each option of a question that takes several becomes a fact of its own, so that a comparison can leave single options open.
/// Nothing else is changed.
/// </remarks>
internal sealed class Rechtsprogramma
{
    private static readonly Dictionary<string, Feit> FeitMetId = Feit.Alle.ToDictionary(feit => feit.Id, StringComparer.Ordinal);

    private readonly RuleProgram _program;

    private Rechtsprogramma(ImmutableArray<Wetsregel> regels, RuleProgram program)
    {
        (Regels, _program) = (regels, program);
        Slotregels = [.. regels.Where(regel => regel.Gevolgtrekking.Dan != Uitspraak.Open)];
    }

    public ImmutableArray<Wetsregel> Regels { get; }

    /// <summary>The rules that say something of a form; the others derive a begrip.</summary>
    public ImmutableArray<Wetsregel> Slotregels { get; }

    /// <summary>
    /// Every day on which the law or a rule changes, and the day before: at least one day of each stretch without a change.
    /// </summary>
    public IEnumerable<DateOnly> Dagen => Wisseldagen.SelectMany(dag => new[] { dag.AddDays(-1), dag }).Distinct().Order();

    /// <summary>One day of each stretch of time in which neither the law nor a rule changes.</summary>
    public IEnumerable<DateOnly> Tijdvakken => Wisseldagen.Order().Take(1).Select(eerste => eerste.AddDays(-1)).Concat(Wisseldagen.Order());

    private IEnumerable<DateOnly> Wisseldagen => Regels
        .SelectMany(regel => Atoms(regel.Regel.Condition))
        .Select(atom => atom.Test)
        .OfType<ValueTest.InPeriod>()
        .SelectMany(period => new[] { period.From, period.Before })
        .OfType<DateOnly>()
        .Concat(Orakel.Keerdata)
        .Distinct();

    public static ImmutableArray<Wetsregel> RegelsVan(Regelset regelset) =>
    [
        .. regelset.Regels
            .Where(regel => regel.Dan is Gevolg.LeidtAf || Gevolgtrekking.Van(regel.Dan).Dan != Uitspraak.Open)
            .Select(regel => new Wetsregel(Zonder(regelset.Program.Rules[regelset.Program.RuleIndex(regel.Id)], regel.Dan), regel.Dan)),
    ];

    /// <summary>The program of the legal rules of a rule set.</summary>
    /// <exception cref="InvalidOperationException">They use a fact that the table does not know: tell it.</exception>
    public static Rechtsprogramma Van(Regelset regelset) =>
        Van(regelset, RegelsVan(regelset), out var fouten)
        ?? throw new InvalidOperationException($"{nameof(Feit)}.cs kent iets uit de rechtsregels niet: {string.Join(", ", fouten)}");

    /// <summary>The program of these rules, without begrippen that no form depends on; none when the compiler finds mistakes.</summary>
    private static Rechtsprogramma? Van(
        Regelset regelset,
        ImmutableArray<Wetsregel> regels,
        out ImmutableArray<CompileError> fouten)
    {
        var nodig = Needed(regels);
        ImmutableArray<Wetsregel> over =
            [.. regels.Where(regel => regel.Begrip is not { } begrip || nodig.Contains(begrip))];
        var definition = new RuleSetDefinition(
            [
                new FactDefinition(Regelset.Peildatum, FactKind.Date),
                .. Feit.Alle.Select(feit => new FactDefinition(feit.Id, feit.Soort, feit.Opties)),
            ],
            [.. regelset.Program.DerivedFacts.Where(fact => nodig.Contains(fact.Id))],
            [.. over.Select(regel => regel.Regel with { Condition = Split(regel.Regel.Condition) })],
            [.. nodig]);
        var result = RuleCompiler.Compile(definition);
        fouten = result.Errors;
        return result.Program is { } program ? new Rechtsprogramma(over, program) : null;
    }

    /// <summary>The same program with one rule broken; none when the compiler already finds the mistake.</summary>
    public Rechtsprogramma? Met(Regelset regelset, Mutatie mutatie)
    {
        var regels = Regels.Replace(mutatie.Regel, mutatie.Gebroken);
        return mutatie.Regel.Regel == mutatie.Gebroken.Regel
            ? new Rechtsprogramma(regels, _program)
            : Van(regelset, regels, out _);
    }

    public Evaluation Evalueer(Geval geval)
    {
        var peildatum = KeyValuePair.Create<string, FactValue>(Regelset.Peildatum, new FactValue.Date(geval.Peildatum));
        return _program.Evaluate(_program.CreateCase(geval.Bekende.Append(peildatum)));
    }

    /// <summary>Whether a rule can still hold on a day.</summary>
    public bool KanGelden(Wetsregel regel, DateOnly dag) => Geldt(Evalueer(new Geval(dag)), regel) != false;

    public bool? Geldt(Evaluation evaluation, Wetsregel regel) => evaluation.RuleTruth(_program.RuleIndex(regel.Naam)) switch
    {
        Truth.True => true,
        Truth.False => false,
        _ => null,
    };

    /// <summary>The rules that use what a rule concludes, directly or through other begrippen.</summary>
    public ImmutableArray<Wetsregel> HangtAf(Wetsregel regel)
    {
        HashSet<string> begrippen = regel.Begrip is { } begrip ? [begrip] : [];
        ImmutableArray<Wetsregel> afhankelijk;
        do
        {
            afhankelijk = [.. Regels.Where(ander => Atoms(ander.Regel.Condition).Any(atom => begrippen.Contains(atom.FactId)))];
        }
        while (afhankelijk.Any(ander => ander.Begrip is { } verder && begrippen.Add(verder)));

        return afhankelijk;
    }

    /// <summary>The rules that surely apply and say something of a form.</summary>
    public IEnumerable<Wetsregel> Geldend(Geval geval)
    {
        var evaluation = Evalueer(geval);
        return Slotregels.Where(regel => Geldt(evaluation, regel) == true);
    }

    /// <summary>The unknown facts that a rule waits for.</summary>
    public IEnumerable<Feit> WachtOp(Evaluation evaluation, Wetsregel regel) =>
        evaluation.WaitsFor(_program.RuleIndex(regel.Naam)).Select(id => FeitMetId[id]);

    /// <summary>The rule without what it concludes about forms: that is read from what it says, so that a test can break it.</summary>
    private static RuleDefinition Zonder(RuleDefinition regel, Gevolg gevolg) =>
        gevolg is Gevolg.LeidtAf ? regel : regel with { Conclusions = [] };

    public static IEnumerable<Condition.Atom> Atoms(Condition condition) => condition switch
    {
        Condition.Atom atom => [atom],
        Condition.All all => all.Parts.SelectMany(Atoms),
        Condition.Any any => any.Parts.SelectMany(Atoms),
        Condition.Not not => Atoms(not.Part),
        _ => [],
    };

    private static HashSet<string> Needed(ImmutableArray<Wetsregel> regels)
    {
        var needed = new HashSet<string>(StringComparer.Ordinal);
        int before;
        do
        {
            before = needed.Count;
            needed.UnionWith(regels
                .Where(regel => regel.Begrip is not { } begrip || needed.Contains(begrip))
                .SelectMany(regel => Atoms(regel.Regel.Condition))
                .Select(atom => atom.FactId)
                .Where(id => regels.Any(regel => regel.Begrip == id)));
        }
        while (needed.Count > before);

        return needed;
    }

    private static Condition Split(Condition condition) => condition switch
    {
        Condition.Atom { Test: ValueTest.Contains test } atom =>
            new Condition.Atom($"{atom.FactId}={test.Option}", new ValueTest.IsYesNo(true)),
        Condition.All all => new Condition.All([.. all.Parts.Select(Split)]),
        Condition.Any any => new Condition.Any([.. any.Parts.Select(Split)]),
        Condition.Not not => new Condition.Not(Split(not.Part)),
        _ => condition,
    };
}
