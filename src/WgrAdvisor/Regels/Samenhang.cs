using System.Collections.Immutable;
using WgrAdvisor.Inference;
using WgrAdvisor.Inference.Decisions;
using WgrAdvisor.Inference.Facts;

namespace WgrAdvisor.Regels;

/// <summary>Which answers can be true of one plan.</summary>
public static class Samenhang
{
    /// <summary>A derived yes/no fact: some rule about answers that cannot stand together applies.</summary>
    public const string Botst = "antwoorden.botsen";

    /// <summary>Far more than a plan takes; a search that is longer says that the answers can be.</summary>
    private const int MostSteps = 2000;

    /// <summary>The plans that can be: no rule about answers that clash applies, and numbers are what questions accept and go together.</summary>
    internal static CaseSpace SpaceOf(RuleProgram program, ImmutableArray<Regel> regels, ImmutableArray<Vraag> vragen, ImmutableArray<Begrip> begrippen) => new(
        program,
        [.. regels.Where(regel => regel.Dan is Gevolg.Botst).Select(regel => regel.Nummer)],
        [.. vragen.Where(vraag => vraag.Type == VraagType.Getal).Select(vraag => new NumberRange(vraag.Id, vraag.Minimum, vraag.Maximum))],
        [.. begrippen.SelectMany(begrip => begrip.Verschil is { } verschil ? [new Difference(begrip.Id, verschil.Geheel, verschil.Deel)] : Array.Empty<Difference>())]);

    /// <summary>Of the plans that can be those in which none of some rules takes a form out.</summary>
    internal static CaseSpace SpaceWith(CaseSpace space, IEnumerable<Regel> regels, string vorm) =>
        space.WithAlso(regels.Where(regel => regel.DoetAfvallen(vorm)).Select(regel => regel.Nummer));

    /// <summary>Whether answers leave no such plan, whatever the answers to the other questions are.</summary>
    internal static bool Botsen(this CaseSpace space, IEnumerable<KeyValuePair<string, FactValue>> feiten) =>
        !space.KanZijn(space.Program.CreateCase(feiten));

    /// <summary>Whether some such plan is left.</summary>
    internal static bool KanZijn(this CaseSpace space, Case plan) => space.CanBe(plan, MostSteps);

    /// <summary>The fewest rules that together say that no such plan is left; the rules that alone say so when there are any.</summary>
    internal static ImmutableArray<int> RulesAgainst(this CaseSpace space, Evaluation evaluation)
    {
        ImmutableArray<int> alone = [.. space.Forbidding.Where(rule => evaluation.RuleTruth(rule) == Truth.True)];
        ImmutableArray<int> together = [.. space.Forbidding.Where(rule => evaluation.RuleTruth(rule) == Truth.Unknown)];
        return alone.IsEmpty ? space.FewestAgainst(evaluation.Case, together, MostSteps) : alone;
    }
}
