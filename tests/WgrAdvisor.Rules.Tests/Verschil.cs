using System.Collections.Immutable;
using System.Globalization;

namespace WgrAdvisor.Rules.Tests;

/// <summary>A case on which the table and the rules disagree about one form.</summary>
/// <param name="Geval">The whole case.</param>
/// <param name="Vorm">The form.</param>
/// <param name="Wet">The verdict of the table, with the articles.</param>
/// <param name="Regels">The verdict of the rules, with the rules.</param>
internal sealed record Verschil(Geval Geval, string Vorm, string Wet, string Regels)
{
    /// <summary>What is special about the case; every other fact is as it usually is.</summary>
    public ImmutableArray<string> Bijzonder { get; } =
        [.. Feit.Alle.Where(feit => Geval.Plaats(feit) != feit.Gewoon).Select(feit => feit.Tekst(Geval.Plaats(feit)))];

    /// <summary>The differences as a report, smallest first; one that shows on several days, or in a larger case too, once.</summary>
    public static string Verslag(IEnumerable<Verschil> verschillen, int hoogstens = 40)
    {
        var kleinste = new List<Verschil>();
        foreach (var verschil in verschillen.OrderBy(verschil => verschil.Bijzonder.Length))
        {
            if (!kleinste.Exists(kleiner => kleiner.ZegtHetzelfdeAls(verschil)))
            {
                kleinste.Add(verschil);
            }
        }

        var regels = kleinste.GroupBy(verschil => verschil.Tekst).Select(gelijk => $"{Dagen(gelijk)} | {gelijk.Key}").ToList();
        var rest = regels.Count - hoogstens;
        return string.Join('\n', rest > 0 ? [.. regels.Take(hoogstens), $"… en nog {rest}"] : regels);
    }

    private string Tekst =>
        $"{string.Join(", ", Bijzonder.DefaultIfEmpty("gewoon plan"))} | {Vorm} | orakel: {Wet} | regels: {Regels}";

    /// <summary>Whether a larger case only adds facts to this one, while both sides judge the form the same.</summary>
    private bool ZegtHetzelfdeAls(Verschil groter) =>
        Geval.Peildatum == groter.Geval.Peildatum
        && (Vorm, Kort(Wet), Kort(Regels)) == (groter.Vorm, Kort(groter.Wet), Kort(groter.Regels))
        && Bijzonder.Length < groter.Bijzonder.Length
        && Bijzonder.All(groter.Bijzonder.Contains);

    private static string Kort(string oordeel) => oordeel.Split(' ')[0];

    private static string Dagen(IEnumerable<Verschil> verschillen) => string.Join(' ', verschillen
        .Select(verschil => verschil.Geval.Peildatum.ToString("O", CultureInfo.InvariantCulture))
        .Distinct()
        .Order(StringComparer.Ordinal));
}
