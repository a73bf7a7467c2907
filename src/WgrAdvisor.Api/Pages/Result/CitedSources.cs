using System.Text.RegularExpressions;
using WgrAdvisor.Adviezen;

namespace WgrAdvisor.Api.Pages.Result;

/// <summary>Puts the sources of an advice in the order in which people look for them: statutes first, articles by number.</summary>
internal static partial class CitedSources
{
    /// <summary>The sources, grouped by kind.</summary>
    public static IEnumerable<IGrouping<string, BronInfo>> By(AdviceView view) =>
        from cited in view.Advies.Bronnen
        let isStatute = view.Regelset.Bronnen.Zoek(cited.Key)?.Bron.Soort == "wet"
        orderby isStatute descending, Sortable(cited.Key)
        group cited.Value by isStatute ? "Wetten" : "Onderzoek en handreikingen";

    /// <summary>A citation with its numbers so long that the order of the alphabet is that of the numbers.</summary>
    private static string Sortable(string citation) => Number().Replace(citation, number => number.Value.PadLeft(6, '0'));

    [GeneratedRegex(@"\d+")]
    private static partial Regex Number();
}
