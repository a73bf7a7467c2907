using System.Collections.Immutable;
using System.Globalization;
using System.Numerics;
using System.Text;

namespace WgrAdvisor.Rules.Tests;

/// <summary>Compares the table with a legal program over every combination of the facts, on one day.</summary>
/// <remarks>
/// Implementation note: exhaustive by case distinction, one point (is this form excluded?) at a time. While a side is open, the
/// search takes a fact that an open rule asks for and tries each of its values. As soon as both sides are decided, every
/// combination that is left is decided with them, because three-valued logic never takes an answer back. Two places where the
/// same rules are open with the same answers have the same future, so the second is skipped. No combination is left out, except
/// answers that contradict each other (<see cref="Orakel.Onbestaanbaar"/>).
/// </remarks>
internal sealed class Vergelijking
{
    private static readonly ImmutableArray<ImmutableArray<Feit>> Samenhang = [.. Orakel.Onmogelijkheden.Select(Geval.Vraagt)];

    private readonly Rechtsprogramma _programma;
    private readonly int _hoogstens;
    private readonly Dictionary<string, ImmutableArray<Feit>> _feitenVan;
    private readonly HashSet<string> _gezien = new(StringComparer.Ordinal);
    private readonly List<Verschil> _verschillen = [];
    private readonly Geval _geval;
    private int _rest;

    /// <summary>Prepares a comparison with these rules, on this day, that gives up a point after some differences.</summary>
    public Vergelijking(Rechtsprogramma programma, DateOnly peildatum, int hoogstens = 100)
    {
        (_programma, _hoogstens, _geval) = (programma, hoogstens, new Geval(peildatum));
        var niets = programma.Evalueer(_geval);
        _feitenVan = programma.Slotregels.ToDictionary(
            regel => regel.Naam,
            regel => programma.WachtOp(niets, regel).ToImmutableArray(),
            StringComparer.Ordinal);
    }

    /// <summary>How many combinations of answers there are on one day.</summary>
    public static BigInteger Combinaties { get; } =
        Feit.Alle.Aggregate(BigInteger.One, (product, feit) => product * feit.Waarden.Length);

    /// <summary>In how many steps they were covered: the times that both sides were evaluated.</summary>
    public int Stappen { get; private set; }

    public IReadOnlyList<Verschil> Verschillen => _verschillen;

    /// <summary>Compares on some points, every combination of answers.</summary>
    public Vergelijking Vergelijk(IEnumerable<Punt> punten)
    {
        foreach (var punt in punten)
        {
            _gezien.Clear();
            _rest = _hoogstens;
            Zoek(punt, Tellend(Orakel.Tabel, punt), Tellend(_programma.Slotregels, punt));
        }

        return this;
    }

    /// <summary>Whether there is any difference on these points.</summary>
    public bool VindtVerschil(IEnumerable<Punt> punten) => punten.Any(punt => Vergelijk([punt]).Verschillen.Count > 0);

    private void Zoek(Punt punt, ImmutableArray<Rechtsregel> tabel, ImmutableArray<Wetsregel> regels)
    {
        if (_rest == 0 || Orakel.Onbestaanbaar(_geval) == true)
        {
            return;
        }

        Stappen++;
        var evaluation = _programma.Evalueer(_geval);
        var wet = new Zijde<Rechtsregel>(punt, tabel, regel => regel.Als(_geval));
        var engine = new Zijde<Wetsregel>(punt, regels, regel => _programma.Geldt(evaluation, regel));
        if (wet.Antwoord is not null && wet.Antwoord == engine.Antwoord)
        {
            return;
        }

        var wacht = wet.Open.SelectMany(regel => regel.Feiten)
            .Concat(engine.Open.SelectMany(regel => _programma.WachtOp(evaluation, regel)))
            .FirstOrDefault(feit => !_geval.IsBekend(feit));
        if (wacht is null)
        {
            _rest--;
            _verschillen.Add(Kleinste(punt));
        }
        else if (_gezien.Add(Toekomst(wet, engine)))
        {
            for (var waarde = 0; waarde < wacht.Waarden.Length; waarde++)
            {
                _geval.Zet(wacht, waarde);
                Zoek(punt, wet.Over, engine.Over);
            }

            _geval.Vergeet(wacht);
        }
    }

    private static ImmutableArray<T> Tellend<T>(ImmutableArray<T> regels, Punt punt)
        where T : IVormregel =>
        [.. regels.Where(regel => regel.Gevolgtrekking.Telt(punt))];

    /// <summary>What the rest of the search depends on: the rules that are left, and what is known of their facts.</summary>
    private string Toekomst(Zijde<Rechtsregel> wet, Zijde<Wetsregel> engine)
    {
        var feiten = wet.Open.SelectMany(regel => regel.Feiten)
            .Concat(engine.Open.SelectMany(regel => _feitenVan[regel.Naam]))
            .ToHashSet();
        feiten.UnionWith(Samenhang.Where(samen => samen.Any(feit => feiten.Contains(feit) && !_geval.IsBekend(feit))).SelectMany(samen => samen));
        var tekst = new StringBuilder().Append(wet).Append('#').Append(engine);
        foreach (var feit in Feit.Alle.Where(feit => feiten.Contains(feit) && _geval.IsBekend(feit)))
        {
            tekst.Append(CultureInfo.InvariantCulture, $"#{feit.Plaats}={_geval.Plaats(feit)}");
        }

        return tekst.ToString();
    }

    /// <summary>The difference at this point, in a plan that is as ordinary as can be.</summary>
    private Verschil Kleinste(Punt punt)
    {
        var klein = Mogelijk();
        foreach (var feiten in Samenhang.Concat(_geval.Bekend.Select(feit => ImmutableArray.Create(feit))))
        {
            var gewoner = klein.Kopie();
            foreach (var feit in feiten)
            {
                gewoner.Zet(feit, feit.Gewoon);
            }

            klein = Verschilt(gewoner, punt) ? gewoner : klein;
        }

        var (wet, regels) = (Oordeel(Orakel.Geldend(klein), punt.Vorm), Oordeel(_programma.Geldend(klein), punt.Vorm));
        return new Verschil(klein, punt.Vorm, wet, regels);
    }

    /// <summary>The case, with every unknown fact as it usually is, or as it must be next to what is known.</summary>
    private Geval Mogelijk()
    {
        var geval = _geval.Aangevuld();
        foreach (var (onmogelijk, feiten) in Orakel.Onmogelijkheden.Zip(Samenhang))
        {
            Schik(geval, onmogelijk, [.. feiten.Where(feit => !_geval.IsBekend(feit))]);
        }

        return geval;
    }

    /// <summary>Gives the facts other values until the case is no longer impossible.</summary>
    private static bool Schik(Geval geval, Func<Geval, bool?> onmogelijk, ImmutableArray<Feit> feiten) =>
        onmogelijk(geval) == false
        || (feiten is [var feit, .. var rest] && Enumerable.Range(0, feit.Waarden.Length).Any(waarde =>
        {
            geval.Zet(feit, waarde);
            return Schik(geval, onmogelijk, rest);
        }));

    private bool Verschilt(Geval geval, Punt punt) =>
        Orakel.Onbestaanbaar(geval) == false
        && Oordeel(Orakel.Geldend(geval), punt).Antwoord != Oordeel(_programma.Geldend(geval), punt).Antwoord;

    private static Zijde<IVormregel> Oordeel(IEnumerable<IVormregel> geldend, Punt punt) => new(punt, [.. geldend], _ => true);

    /// <summary>The verdict on a form, with what it rests on.</summary>
    private static string Oordeel(IEnumerable<IVormregel> geldend, string vorm)
    {
        var punten = Punt.Alle.Where(punt => punt.Vorm == vorm).ToList();
        var treffend = geldend.Where(regel => punten.Exists(regel.Gevolgtrekking.Treft)).ToList();
        var oordeel = Gevolgtrekking.Oordeel([.. treffend.Select(regel => regel.Gevolgtrekking)], vorm);
        return treffend.Count == 0 ? $"{oordeel}" : $"{oordeel} ({string.Join("; ", treffend.Select(regel => regel.Naam))})";
    }
}
