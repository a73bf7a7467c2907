using System.Collections.Immutable;

namespace WgrAdvisor.Plannen;

/// <summary>The parts of an advice that a plan can ask for.</summary>
public static class Onderdeel
{
    /// <summary>Verdicts, reasons, sources, governance, steps: always there.</summary>
    public const string Kern = "kern";

    /// <summary>Which open answers tip the advice, and what waits for them.</summary>
    public const string Zekerheid = "zekerheid";

    /// <summary>What would have to change for another form.</summary>
    public const string Wijzigingen = "wijzigingen";

    /// <summary>Which single answer or weight flips the advice.</summary>
    public const string Stabiliteit = "stabiliteit";

    /// <summary>Practice cases that are like the plan.</summary>
    public const string Voorbeelden = "voorbeelden";

    /// <summary>By form the rules that do not apply, why not, and what it would have taken. Only given when asked for.</summary>
    public const string Uitleg = "uitleg";

    /// <summary>By form whether it wins in every, some or no way to answer the open questions, with answers that show it. Only given when asked for.</summary>
    public const string Uitzicht = "uitzicht";

    /// <summary>All parts.</summary>
    public static ImmutableArray<string> Alle { get; } = [Kern, Zekerheid, Wijzigingen, Stabiliteit, Voorbeelden, Uitleg, Uitzicht];

    /// <summary>The parts of an advice on a plan that asks for none: what a page about it needs.</summary>
    public static ImmutableArray<string> Standaard { get; } = [Kern, Zekerheid, Wijzigingen, Stabiliteit, Voorbeelden];

    /// <summary>The parts that the advice on a plan holds.</summary>
    internal static ImmutableArray<string> Van(Plan plan) => [.. Alle.Where(onderdeel => Vraagt(plan, onderdeel))];

    /// <summary>Whether a plan asks for a part.</summary>
    internal static bool Vraagt(Plan plan, string onderdeel) => onderdeel == Kern || (plan.Onderdelen.IsEmpty ? Standaard : plan.Onderdelen).Contains(onderdeel);
}
