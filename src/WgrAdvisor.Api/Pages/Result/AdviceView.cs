using System.Collections.Immutable;
using WgrAdvisor.Adviezen;
using WgrAdvisor.Api.Pages.Form;
using WgrAdvisor.Api.Pages.Text;
using WgrAdvisor.Plannen;
using WgrAdvisor.Regels;

namespace WgrAdvisor.Api.Pages.Result;

/// <summary>An advice with all that the page about it needs.</summary>
/// <param name="Regelset">The rule set.</param>
/// <param name="Plan">The plan.</param>
/// <param name="Advies">The advice on it.</param>
/// <param name="Form">The form that reads as the plan, to go back to.</param>
public sealed record AdviceView(Regelset Regelset, Plan Plan, Advies Advies, PlanForm Form)
{
    /// <summary>By rule the first form on the page that it is a reason for.</summary>
    private Dictionary<string, string> FirstForm { get; } = Advies.Vormen
        .Reverse()
        .OrderBy(vorm => vorm.Vorm == Advies.AanbevolenVorm ? 0 : 1)
        .SelectMany(vorm => vorm.Redenen.Select(reden => (reden.Regel, vorm.Vorm)))
        .DistinctBy(item => item.Regel)
        .ToDictionary(item => item.Regel, item => item.Vorm, StringComparer.Ordinal);

    /// <summary>The recommended form; <see langword="null"/> when there is none.</summary>
    public Vorm? Aanbevolen => Advies.AanbevolenVorm is { } id ? Regelset.Vorm(id) : null;

    /// <summary>The forms from light to heavy.</summary>
    public IEnumerable<VormAdvies> LightToHeavy => Advies.Vormen.Reverse();

    /// <summary>The rules that take other forms out and so decide, each once.</summary>
    public ImmutableArray<Reden> DecidingHard => [.. Deciding.Select(item => item.Reden).Where(reden => reden.Laag != Laag.Afweging)];

    /// <summary>The considerations that speak more for the recommended form than for another, with the form each is about; strongest first.</summary>
    public ImmutableArray<(Reden Reden, VormAdvies Vorm)> DecidingSoft =>
        [.. Deciding.Where(item => item.Reden.Laag == Laag.Afweging).OrderByDescending(item => Math.Abs(item.Reden.Punten ?? 0))];

    // The recommended form first: a consideration counts from its side. Then the forms that it was weighed against.
    private IEnumerable<(Reden Reden, VormAdvies Vorm)> Deciding
    {
        get
        {
            var reasons = Advies.Vormen
                .OrderBy(vorm => vorm.Rang ?? int.MaxValue)
                .SelectMany(vorm => vorm.Redenen.Select(reden => (reden, vorm)))
                .ToLookup(item => item.reden.Regel, StringComparer.Ordinal);
            return Advies.BeslissendeRegels.Where(reasons.Contains).Select(regel => reasons[regel].First());
        }
    }

    private bool IsDeciding(string regel) => Aanbevolen is not null && Advies.BeslissendeRegels.Contains(regel);

    /// <summary>What a rule says that the advice names.</summary>
    /// <param name="regel">The rule.</param>
    /// <returns>Its texts.</returns>
    public Regeltekst Rule(string regel) => Advies.Regels[regel];

    /// <summary>The name of a form, as it stands in a sentence; one that denies ("geen …") stands between quotes.</summary>
    /// <param name="id">The form.</param>
    /// <returns>The name.</returns>
    public string NameOf(string id) => Regelset.Vorm(id)?.InZin ?? id;

    /// <summary>The name of a form with its article.</summary>
    /// <param name="id">The form.</param>
    /// <returns>The name.</returns>
    public string WithArticle(string id) => Regelset.Vorm(id)?.MetLidwoord ?? id;

    /// <summary>The forms that a rule takes out.</summary>
    /// <param name="regel">The rule.</param>
    /// <returns>The names, from light to heavy.</returns>
    public IEnumerable<string> OutBy(string regel) => LightToHeavy
        .Where(vorm => vorm.Redenen.Any(reden => reden.Regel == regel && reden.Richting == Richting.SluitUit))
        .Select(vorm => NameOf(vorm.Vorm));

    /// <summary>What speaks for and against a form, in words.</summary>
    /// <param name="vorm">The form.</param>
    /// <returns>The points for and against.</returns>
    public static string PointsOf(VormAdvies vorm)
    {
        ArgumentNullException.ThrowIfNull(vorm);
        return $"{Dutch.Count(vorm.Punten.Sum(each => each.Voor), "punt", "punten")} vóór en {Dutch.Number(vorm.Punten.Sum(each => each.Tegen))} tegen";
    }

    /// <summary>Whether a rule is explained here. Each rule is explained once on the page; elsewhere its title links to that place.</summary>
    /// <param name="regel">The rule.</param>
    /// <param name="vorm">The form; <see langword="null"/> for the part about the deciding rules.</param>
    /// <returns>Whether this is the place.</returns>
    public bool IsExplainedAt(string regel, string? vorm) => IsDeciding(regel) ? vorm is null : FirstForm.GetValueOrDefault(regel) == vorm;
}
