namespace WgrAdvisor.Rules.Tests;

/// <summary>The table notices when a rule is broken.</summary>
public sealed class MutatieTests(ITestOutputHelper output)
{
    private static readonly Regelset Regelset = Adviseur.CreateDefault().Regelset;
    private static readonly Rechtsprogramma Programma = Rechtsprogramma.Van(Regelset);

    [Fact]
    [Trait("Speed", "Slow")]
    public void Table_EveryLegalRuleBrokenInEveryWay_NoticesEverythingThatMatters()
    {
        var mutaties = Programma.Regels.SelectMany(Mutatie.Van).ToList();
        var overlevers = mutaties.AsParallel().AsOrdered().Where(mutatie => !IsGemerkt(mutatie)).ToList();

        var (opgemerkt, fout) = (mutaties.Count - overlevers.Count, mutaties.Count(mutatie => Programma.Met(Regelset, mutatie) is null));
        output.WriteLine($"{mutaties.Count} mutaties van {Programma.Regels.Length} regels, {opgemerkt} opgemerkt, {fout} al bij het compileren.");
        output.WriteLine("De andere veranderen geen enkel oordeel, doordat een andere regel het al zegt:");
        foreach (var mutatie in overlevers)
        {
            var waardoor = Verklaringen(mutatie).SelectMany(overlap => overlap.Waardoor).Distinct();
            output.WriteLine($"{mutatie} | {string.Join(", ", waardoor)}");
        }

        string[] offenders =
        [
            .. overlevers.Where(mutatie => !Verklaringen(mutatie).Any()).Select(mutatie => $"niet opgemerkt: {mutatie}"),
            .. Overlap.Alle.Where(overlap => !overlevers.Exists(overlap.Verklaart))
                .Select(overlap => $"toch opgemerkt: {overlap.Regel}: {overlap.Hoe}"),
            .. Overlap.Alle.SelectMany(overlap => overlap.Waardoor).Where(regel => Regelset.Regel(regel) is null)
                .Select(regel => $"bestaat niet: {regel}"),
        ];
        string.Join('\n', offenders).Should().BeEmpty();
    }

    private static IEnumerable<Overlap> Verklaringen(Mutatie mutatie) =>
        Overlap.Alle.Where(overlap => overlap.Verklaart(mutatie));

    /// <summary>Whether the rules no longer compile, or say something else than the table in some case on some day.</summary>
    private static bool IsGemerkt(Mutatie mutatie)
    {
        var punten = Punt.Alle.Where(punt => Raakt(mutatie, punt)).ToList();
        return Programma.Met(Regelset, mutatie) is not { } gebroken
            || gebroken.Tijdvakken.Reverse()
                .Where(dag => Programma.KanGelden(mutatie.Regel, dag) || gebroken.KanGelden(mutatie.Gebroken, dag))
                .Any(dag => new Vergelijking(gebroken, dag, hoogstens: 1).VindtVerschil(punten));
    }

    /// <summary>Whether the broken rule can make a difference to a point. On the others nothing has changed.</summary>
    private static bool Raakt(Mutatie mutatie, Punt punt)
    {
        var (oud, nieuw) = (mutatie.Regel.Gevolgtrekking, mutatie.Gebroken.Gevolgtrekking);
        return mutatie.Regel.Regel == mutatie.Gebroken.Regel
            ? (oud.Telt(punt), oud.Treft(punt)) != (nieuw.Telt(punt), nieuw.Treft(punt))
            : oud.Telt(punt) || Programma.HangtAf(mutatie.Regel).Any(andere => andere.Gevolgtrekking.Telt(punt));
    }
}
