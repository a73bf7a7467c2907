using System.Collections.Immutable;
using WgrAdvisor.Inference.Facts;

namespace WgrAdvisor.Rules.Tests;

/// <summary>A date with what is known of each fact. Not answered is unknown.</summary>
internal sealed class Geval(DateOnly peildatum)
{
    private const int Onbekend = -1;

    private readonly List<Feit>? _gevraagd;
    private readonly int[] _waarden = [.. Enumerable.Repeat(Onbekend, Feit.Alle.Length)];

    private Geval(List<Feit> gevraagd)
        : this(DateOnly.MaxValue) => _gevraagd = gevraagd;

    public DateOnly Peildatum { get; } = peildatum;

    public IEnumerable<Feit> Bekend => Feit.Alle.Where(IsBekend);

    /// <summary>What is known, as facts with their values.</summary>
    public IEnumerable<KeyValuePair<string, FactValue>> Bekende =>
        Bekend.Select(feit => KeyValuePair.Create(feit.Id, feit.Waarden[Plaats(feit)]));

    /// <summary>Whether a fact with yes or no is yes.</summary>
    public bool? this[Feit feit] => Waarde(feit) is { } waarde ? ((FactValue.YesNo)waarde).Value : null;

    public bool? Onder(Feit feit, long grens) => Waarde(feit) is { } waarde ? ((FactValue.Number)waarde).Value < grens : null;

    /// <summary>Whether a choice is one of these options.</summary>
    public bool? EenVan(Feit feit, params ReadOnlySpan<string> opties) =>
        Waarde(feit) is { } waarde ? opties.Contains(((FactValue.Choice)waarde).Value) : null;

    public bool? EenVan(IEnumerable<Feit> feiten) => feiten.Aggregate((bool?)false, (een, feit) => een | this[feit]);

    public bool? Sinds(DateOnly datum) => Peildatum >= datum;

    /// <summary>The facts that a condition asks for: all, because the operators on <c>bool?</c> never stop halfway.</summary>
    public static ImmutableArray<Feit> Vraagt(Func<Geval, bool?> als)
    {
        var gevraagd = new List<Feit>();
        als(new Geval(gevraagd));
        return [.. gevraagd.Distinct()];
    }

    public bool IsBekend(Feit feit) => _waarden[feit.Plaats] != Onbekend;

    public int Plaats(Feit feit) => _waarden[feit.Plaats];

    public void Zet(Feit feit, int waarde) => _waarden[feit.Plaats] = waarde;

    public void Vergeet(Feit feit) => _waarden[feit.Plaats] = Onbekend;

    /// <summary>The same case, with every unknown fact as it usually is.</summary>
    public Geval Aangevuld()
    {
        var geval = Kopie();
        foreach (var feit in Feit.Alle.Where(feit => !IsBekend(feit)))
        {
            geval.Zet(feit, feit.Gewoon);
        }

        return geval;
    }

    public Geval Kopie()
    {
        var geval = new Geval(Peildatum);
        foreach (var feit in Bekend)
        {
            geval.Zet(feit, Plaats(feit));
        }

        return geval;
    }

    /// <summary>A whole case as answers to the questions, with the date.</summary>
    public IEnumerable<KeyValuePair<string, FactValue>> Antwoorden() => Feit.Alle
        .GroupBy(feit => feit.Vraag)
        .Select(vraag => KeyValuePair.Create(vraag.Key, Antwoord([.. vraag])))
        .Append(KeyValuePair.Create<string, FactValue>(Regelset.Peildatum, new FactValue.Date(Peildatum)));

    private FactValue Antwoord(Feit[] feiten) => feiten[0].Optie is null
        ? feiten[0].Waarden[Plaats(feiten[0])]
        : new FactValue.MultiChoice([.. feiten.Where(feit => this[feit] == true).Select(feit => feit.Optie).OfType<string>()]);

    private FactValue? Waarde(Feit feit)
    {
        _gevraagd?.Add(feit);
        return IsBekend(feit) ? feit.Waarden[_waarden[feit.Plaats]] : null;
    }
}
