using System.Collections.Immutable;
using WgrAdvisor.Regels;
using WgrAdvisor.Testing.Sampling;

namespace WgrAdvisor.Tests.Regels;

/// <summary>A rule is never more certain than what it rests on.</summary>
public sealed class ZekerheidTests
{
    private static readonly ImmutableArray<Regel> Lezingen = [.. RandomPlans.Adviseur.Regelset.Regels.SelectMany(regel => regel.Lezingen)];

    /// <summary>Otherwise a form would be called unlawful for certain, while only literature or an inference says so.</summary>
    [Fact]
    public void HardRules_OnABegrip_AreNoMoreCertainThanTheRulesThatDeriveIt()
    {
        var offenders =
            from regel in Lezingen
            where regel.Dan is Gevolg.SluitUit or Gevolg.SchrijftVoor or Gevolg.MaaktOngeschikt
            let steunt = LeastCertain(regel)
            where steunt.Zekerheid > regel.Zekerheid
            select $"{regel.Id} is {regel.Zekerheid}, but {steunt.Id} is {steunt.Zekerheid}";

        offenders.Should().BeEmpty();
    }

    [Fact]
    public void Exclusions_All_RestOnTheLawOrOnReasoningFromIt() =>
        Lezingen
            .Where(regel => regel.Dan is Gevolg.SluitUit or Gevolg.SchrijftVoor)
            .Where(regel => LeastCertain(regel).Zekerheid > Zekerheid.Afgeleid)
            .Select(regel => regel.Id)
            .Should().BeEmpty();

    /// <summary>The rule itself, or the least certain of the rules below it.</summary>
    private static Regel LeastCertain(Regel regel) =>
        ConditionFacts.Of(regel.Als)
            .SelectMany(feit => Lezingen.Where(andere => andere.Dan is Gevolg.LeidtAf leidtAf && leidtAf.Id == feit && Overlaps(regel, andere)))
            .Select(LeastCertain)
            .Append(regel)
            .MaxBy(andere => andere.Zekerheid)!; // "!": the rule itself is in it

    private static bool Overlaps(Regel een, Regel ander) =>
        (een.Vanaf ?? DateOnly.MinValue) < (ander.Tot ?? DateOnly.MaxValue) && (ander.Vanaf ?? DateOnly.MinValue) < (een.Tot ?? DateOnly.MaxValue);
}
