using System.Globalization;

namespace WgrAdvisor.Regels;

/// <summary>A citation: a source with the place in it.</summary>
/// <param name="Bron">The source.</param>
/// <param name="Artikel">The article, or for a publication the place.</param>
/// <param name="Lid">The lid; <see langword="null"/> for the whole article.</param>
/// <param name="Onderdeel">The onderdeel; <see langword="null"/> when not named.</param>
public sealed record Bronverwijzing(Bron Bron, string Artikel, string? Lid, string? Onderdeel)
{
    /// <summary>The citation in Dutch, such as "Wgr, artikel 30, lid 1, onder b".</summary>
    public string Titel => Bron.Soort switch
    {
        "wet" => $"{Bron.Kort}, artikel {Artikel}" + (Lid is null ? "" : $", lid {Lid}") + (Onderdeel is null ? "" : $", onder {Onderdeel}"),
        "web" => Bron.Kort,
        _ => $"{Bron.Kort}, {Artikel.Replace('-', ' ')}: {Bron.Vindplaatsen[Artikel]}",
    };

    /// <summary>Whether the cited article, lid and onderdeel exist on every day of a period.</summary>
    /// <param name="vanaf">The first day; <see langword="null"/> for no beginning.</param>
    /// <param name="tot">The first day after the period; <see langword="null"/> for no end.</param>
    /// <returns>Whether it exists throughout. A publication always does.</returns>
    public bool BestaatTijdens(DateOnly? vanaf, DateOnly? tot)
    {
        if (Bron.Soort != "wet")
        {
            return true;
        }

        var dag = vanaf ?? DateOnly.MinValue;
        var einde = tot ?? DateOnly.MaxValue;
        foreach (var periode in Bron.Artikelen[Artikel].OrderBy(periode => periode.Vanaf ?? DateOnly.MinValue))
        {
            var begin = periode.Vanaf ?? DateOnly.MinValue;
            var eind = periode.Tot ?? DateOnly.MaxValue;
            if (begin <= dag && dag < eind && Bevat(periode))
            {
                dag = eind;
            }

            if (dag >= einde)
            {
                return true;
            }
        }

        return dag >= einde;
    }

    /// <summary>The address of the text on the official site, as it stands on a date.</summary>
    /// <param name="peildatum">The date.</param>
    /// <returns>The address, or <see langword="null"/> when the source has none.</returns>
    public string? UrlOp(DateOnly peildatum)
    {
        if (Bron.Bwb is null)
        {
            return Bron.Url;
        }

        var zicht = Bron.Versies.LastOrDefault(versie => versie.Vanaf <= peildatum)?.Zicht;
        var datum = zicht?.ToString("O", CultureInfo.InvariantCulture);
        var dag = datum is null ? "" : $"&z={datum}&g={datum}";
        var lid = Lid is null ? "" : $"&lid={Lid}";
        return $"https://wetten.overheid.nl/jci1.3:c:{Bron.Bwb}&artikel={Artikel}{lid}{dag}";
    }

    private bool Bevat(ArtikelPeriode periode)
    {
        var lidBestaat = Lid is null
            || (periode.Leden is { } aantal ? int.TryParse(Lid, out var nummer) && nummer >= 1 && nummer <= aantal : periode.BekendeLeden.Contains(Lid));
        return lidBestaat && (Onderdeel is null
            || (periode.Onderdelen.TryGetValue(Lid ?? "0", out var letters) && letters.Contains(Onderdeel, StringComparison.Ordinal)));
    }
}
