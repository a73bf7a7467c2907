using System.Collections.Immutable;
using WgrAdvisor.Inference.Decisions;
using Feiten = System.Collections.Generic.IReadOnlyDictionary<string, WgrAdvisor.Inference.Facts.FactValue>;

namespace WgrAdvisor.Regels;

/// <summary>What can still become of the verdict on one form, over every way to answer the open questions that can be.</summary>
/// <remarks>Whatever takes more steps than allowed to tell, is said to be possible.</remarks>
internal sealed class Vormvooruitblik
{
    private readonly CaseFinder _uitgesloten;
    private readonly CaseFinder _afgevallen;
    private readonly Decision _standhouden;

    /// <summary>Prepares to look.</summary>
    public Vormvooruitblik(CaseSpace denkbarePlannen, Vorm vorm, Alternative alternative, ImmutableArray<Regel> afwegingen)
    {
        var program = denkbarePlannen.Program;
        _uitgesloten = new CaseFinder(denkbarePlannen, [Requirement.OfDerived(program, holds: true, alternative.TakenOutBy[0])]);
        _afgevallen = new CaseFinder(denkbarePlannen, [Requirement.OfDerived(program, holds: true, alternative.TakenOutBy)]);
        Afwegingen = [.. afwegingen.Where(regel => regel.Dan.Vormen.Contains(vorm.Id))];
        _standhouden = new Decision(denkbarePlannen, [new Alternative(vorm.Id, []), new Alternative("nul", [])], [.. Afwegingen.Select(regel => regel.Nummer)], []);
    }

    /// <summary>The rules that weigh for or against the form.</summary>
    public ImmutableArray<Regel> Afwegingen { get; }

    /// <summary>Whether the law can turn out to exclude it.</summary>
    public bool KanUitgeslotenZijn(Feiten feiten, int mostSteps) => Possible(_uitgesloten, feiten, mostSteps);

    /// <summary>Whether it can turn out to be excluded or unfit.</summary>
    public bool KanAfgevallenZijn(Feiten feiten, int mostSteps) => Possible(_afgevallen, feiten, mostSteps);

    /// <summary>Whether what is weighed can add up to less than nothing, and to nothing or more.</summary>
    /// <param name="feiten">What is known.</param>
    /// <param name="punten">What each of <see cref="Afwegingen"/> adds.</param>
    /// <param name="mostSteps">How many steps it may take.</param>
    public (bool Tegen, bool NietTegen) KanSamenZijn(Feiten feiten, IEnumerable<int> punten, int mostSteps)
    {
        var found = 0;
        var exploration = DecisionDiagram.Explore(_standhouden, [.. punten.Select(each => ImmutableArray.Create(each, 0))], _standhouden.Program.CreateCase(feiten), _ => ++found > 1, mostSteps);
        bool Can(int alternative) => (!exploration.IsComplete && found < 2) || exploration.Outcomes.Any(outcome => outcome.Alternative == alternative);
        return (Can(1), Can(0));
    }

    private static bool Possible(CaseFinder finder, Feiten feiten, int mostSteps) => finder.Find(feiten, mostSteps) is not { IsImpossible: true };
}
