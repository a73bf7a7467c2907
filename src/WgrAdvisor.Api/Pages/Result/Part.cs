using WgrAdvisor.Adviezen;

namespace WgrAdvisor.Api.Pages.Result;

/// <summary>A part of the page about an advice: its heading, and the id to jump to.</summary>
/// <param name="Id">The id.</param>
/// <param name="Title">The heading.</param>
public sealed record Part(string Id, string Title)
{
    /// <summary>The answers that clash.</summary>
    public static Part Contradictions { get; } = new("tegenspraak", "Deze antwoorden gaan niet samen");

    /// <summary>The deciding rules.</summary>
    public static Part Why { get; } = new("waarom", "Waarom deze vorm");

    /// <summary>What single change gives another form.</summary>
    public static Part Stability { get; } = new("stevigheid", "Hoe stevig dit advies staat");

    /// <summary>All forms in order of weight.</summary>
    public static Part Ladder { get; } = new("vormen", "Alle vormen, van licht naar zwaar");

    /// <summary>The other forms, or all of them when none is recommended.</summary>
    public static Part WhyNot { get; } = new("waarom-niet", "Waarom niet een andere vorm");

    /// <summary>The same when no form is recommended.</summary>
    public static Part EachForm { get; } = WhyNot with { Title = "Wat wij nu van elke vorm weten" };

    /// <summary>The same when no form is left.</summary>
    public static Part EachOut { get; } = WhyNot with { Title = "Waarom elke vorm afvalt" };

    /// <summary>The unanswered questions that still count.</summary>
    public static Part Open { get; } = new("onzeker", "Wat nog onzeker is");

    /// <summary>The organs and their accountability.</summary>
    public static Part Governance { get; } = new("bestuur", "Wie bestuurt en wie legt verantwoording af");

    /// <summary>The warnings.</summary>
    public static Part Warnings { get; } = new("aandachtspunten", "Waar u op moet letten");

    /// <summary>The steps.</summary>
    public static Part Steps { get; } = new("stappen", "Wat u nu moet doen");

    /// <summary>The practice cases that are like the plan.</summary>
    public static Part Similar { get; } = new("voorbeelden", "Wat anderen deden");

    /// <summary>The answers of the plan.</summary>
    public static Part Answers { get; } = new("antwoorden-overzicht", "Uw antwoorden");

    /// <summary>The sources and the rule set.</summary>
    public static Part Receipt { get; } = new("bronnen", "Bronnen en verantwoording");

    /// <summary>The parts that an advice has, in order.</summary>
    /// <remarks>What follows for a form from answers that cannot all be true is not shown: someone might act on it.</remarks>
    /// <param name="advies">The advice.</param>
    /// <returns>The parts.</returns>
    public static IEnumerable<Part> Of(Advies advies)
    {
        ArgumentNullException.ThrowIfNull(advies);
        return new (Part Part, bool Present)[]
        {
            (Contradictions, !advies.Tegenspraken.IsEmpty),
            (Why, advies.AanbevolenVorm is not null && !advies.BeslissendeRegels.IsEmpty),
            (Stability, advies.Stabiliteit is not null),
            (Ladder, !advies.AntwoordenBotsen),
            (advies.Uitkomst == Uitkomst.GeenPassendeVorm ? EachOut : advies.AanbevolenVorm is null ? EachForm : WhyNot, !advies.AntwoordenBotsen),
            (Open, advies.Uitkomst != Uitkomst.GeenPassendeVorm),
            (Governance, advies.Bestuur is { Organen.IsEmpty: false } or { Verantwoording.IsEmpty: false }),
            (Warnings, !advies.AntwoordenBotsen && !advies.Aandachtspunten.IsEmpty),
            (Steps, !advies.Stappen.IsEmpty),
            (Similar, advies.Praktijkvoorbeelden is { IsEmpty: false }),
            (Answers, true),
            (Receipt, true),
        }.Where(item => item.Present).Select(item => item.Part);
    }
}
