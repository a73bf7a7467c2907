using System.Collections.Immutable;
using System.Globalization;
using WgrAdvisor.Adviezen;
using WgrAdvisor.Inference;
using WgrAdvisor.Inference.Conditions;
using WgrAdvisor.Inference.Facts;
using WgrAdvisor.Plannen;
using WgrAdvisor.Regels;

namespace WgrAdvisor.Rules.Tests;

/// <summary>The rule files say the same as the table.</summary>
public sealed class OrakelTests(ITestOutputHelper output)
{
    private static readonly Adviseur Adviseur = Adviseur.CreateDefault();
    private static readonly Regelset Regelset = Adviseur.Regelset;
    private static readonly Rechtsprogramma Programma = Rechtsprogramma.Van(Regelset);

    /// <summary>Exhaustive: all legal facts, all their values, all days. How is told at <see cref="Vergelijking"/>.</summary>
    [Fact]
    public void Regels_EveryCombinationOnEveryDay_AgreeWithTheTable()
    {
        var dagen = Programma.Dagen.AsParallel().AsOrdered()
            .Select(dag => (Dag: dag, Uitkomst: new Vergelijking(Programma, dag).Vergelijk(Punt.Alle)))
            .ToList();

        foreach (var (dag, uitkomst) in dagen)
        {
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{dag:O}: {Vergelijking.Combinaties:N0} combinaties, {Feit.Alle.Length} feiten, {uitkomst.Stappen} stappen"));
        }

        Verschil.Verslag(dagen.SelectMany(dag => dag.Uitkomst.Verschillen)).Should().BeEmpty();
    }

    /// <summary>A second way, without case distinction and with the questions as they are: whole cases, one by one.</summary>
    [Fact]
    public void Evaluate_RandomCases_GivesTheVerdictsOfTheTable()
    {
        var verschillen = new Toeval(1, Programma.Dagen).Gevallen(30_000)
            .Select(geval => (Geval: geval, Geldend: Geldend(Regelset.Program.CreateCase(geval.Antwoorden()))))
            .SelectMany(paar => Verschillen(paar.Geval, vorm => Gevolgtrekking.Oordeel(paar.Geldend, vorm)));

        Verschil.Verslag(verschillen).Should().BeEmpty();
    }

    /// <summary>The verdicts that a user reads.</summary>
    [Fact]
    public void Advise_RandomPlans_GivesTheVerdictsOfTheTable()
    {
        var verschillen = new Toeval(2, Programma.Dagen).Gevallen(1_000).SelectMany(geval =>
        {
            var vormen = Adviseur.Advise(PlanVan(geval)).Vormen;
            return Verschillen(geval, vorm => vormen.Single(advies => advies.Vorm == vorm).Oordeel switch
            {
                Oordeel.Uitgesloten => Uitspraak.Uitgesloten,
                Oordeel.Ongeschikt => Uitspraak.Ongeschikt,
                Oordeel.Voorgeschreven => Uitspraak.Voorgeschreven,
                _ => Uitspraak.Open,
            });
        });

        Verschil.Verslag(verschillen).Should().BeEmpty();
    }

    /// <summary>What the table calls impossible, an advice must call so too.</summary>
    [Fact]
    public void Advise_ImpossibleAnswers_NamesTheClash()
    {
        var gevallen = (
            from gemeente in new[] { 0, 1 }
            from ander in new[] { 0, 1 }
            from gemeenten in Enumerable.Range(0, Feit.AantalGemeenten.Waarden.Length)
            from deelnemers in Enumerable.Range(0, Feit.AantalDeelnemers.Waarden.Length)
            select Getal(gemeente, ander, gemeenten, deelnemers)).ToList();

        var gemist = gevallen
            .Where(geval => Orakel.Onbestaanbaar(geval) == true)
            .Where(geval => !Adviseur.Advise(PlanVan(geval)).AntwoordenBotsen);

        gevallen.Should().Contain(geval => Orakel.Onbestaanbaar(geval) == true);
        Verschil.Verslag(gemist.Select(geval => new Verschil(geval, "", "onbestaanbaar", "geen tegenspraak"))).Should().BeEmpty();

        Geval Getal(int gemeente, int ander, int gemeenten, int deelnemers)
        {
            var geval = new Geval(new DateOnly(2026, 1, 1));
            geval.Zet(Feit.Gemeente, gemeente);
            geval.Zet(Feit.Waterschap, ander);
            geval.Zet(Feit.AantalGemeenten, gemeenten);
            geval.Zet(Feit.AantalDeelnemers, deelnemers);
            return geval.Aangevuld();
        }
    }

    [Fact]
    public void Feiten_OfEachQuestion_AreAllItsOptions()
    {
        var offenders = Feit.Alle.GroupBy(feit => feit.Vraag).Where(vraag =>
        {
            var opties = Regelset.Vraag(vraag.Key)?.Opties.Select(optie => optie.Id) ?? ["de vraag bestaat niet"];
            var feiten = vraag.SelectMany(feit => feit.Optie is { } optie ? [optie] : feit.Opties);
            return !opties.ToHashSet().SetEquals(feiten);
        });

        offenders.Select(vraag => vraag.Key).Should().BeEmpty();
    }

    [Fact]
    public void Feiten_Numbers_HaveAValueOnBothSidesOfEveryThreshold()
    {
        var offenders =
            from regel in Programma.Regels
            from atom in Rechtsprogramma.Atoms(regel.Regel.Condition)
            where atom.Test is ValueTest.InRange
            let range = (ValueTest.InRange)atom.Test
            from grens in new[] { range.AtLeast, range.AtMost + 1 }.OfType<long>()
            from waarde in new[] { grens - 1, grens }
            where !Feit.Alle.Single(feit => feit.Id == atom.FactId).Waarden.Contains(new FactValue.Number(waarde))
            select $"{regel.Naam}: {atom.FactId} {waarde}";

        offenders.Should().BeEmpty();
    }

    private static IEnumerable<Verschil> Verschillen(Geval geval, Func<string, Uitspraak> oordeel) =>
        from vorm in Orakel.Vormen
        let wet = Gevolgtrekking.Oordeel([.. Orakel.Geldend(geval).Select(regel => regel.Gevolgtrekking)], vorm)
        let regels = oordeel(vorm)
        where wet != regels
        select new Verschil(geval, vorm, $"{wet}", $"{regels}");

    private static List<Gevolgtrekking> Geldend(Case @case)
    {
        var evaluation = Regelset.Program.Evaluate(@case);
        return [.. Regelset.Regels
            .Where(regel => evaluation.RuleTruth(Regelset.Program.RuleIndex(regel.Id)) == Truth.True)
            .Select(regel => Gevolgtrekking.Van(regel.Dan))];
    }

    private static Plan PlanVan(Geval geval) => new()
    {
        Peildatum = geval.Peildatum,
        Antwoorden = geval.Antwoorden()
            .Where(antwoord => antwoord.Key != Regelset.Peildatum)
            .ToImmutableSortedDictionary(StringComparer.Ordinal),
    };
}
