using WgrAdvisor.Plannen;

namespace WgrAdvisor.Adviezen;

/// <summary>The rule set that gave an advice.</summary>
/// <param name="Naam">The name.</param>
/// <param name="Versie">The version.</param>
/// <param name="Vingerafdruk">The fingerprint of all rule files.</param>
/// <param name="Wetsversie">The first day of the version of the law that was in force on the peildatum.</param>
/// <param name="Peildatum">The date that the plan was judged at.</param>
/// <param name="Programma">The version of the program that worked with it.</param>
/// <param name="PeildatumUitPlan">Whether the plan named that date; otherwise it is the date up to which the rules were checked.</param>
public sealed record RegelsetInfo(
    string Naam,
    string Versie,
    string Vingerafdruk,
    DateOnly Wetsversie,
    DateOnly Peildatum,
    string Programma,
    bool PeildatumUitPlan)
{
    // "!": the build gives every assembly a version.
    private static readonly string Program = typeof(RegelsetInfo).Assembly.GetName().Version!.ToString(3);

    /// <summary>The rule set as it judges a plan.</summary>
    internal static RegelsetInfo Of(Regelset regelset, Plan plan)
    {
        var peildatum = plan.Peildatum ?? regelset.Kenmerken.Standaardpeildatum;
        return new RegelsetInfo(
            regelset.Kenmerken.Naam,
            regelset.Kenmerken.Versie,
            regelset.Vingerafdruk,
            regelset.Kenmerken.WetsversieOp(peildatum).Vanaf,
            peildatum,
            Program,
            plan.Peildatum is not null);
    }
}
