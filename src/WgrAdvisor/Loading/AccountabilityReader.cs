using WgrAdvisor.Regels;

namespace WgrAdvisor.Loading;

/// <summary>Reads what the accountability document tells besides the rules: differences between a source and the statute, and chapters.</summary>
internal sealed class AccountabilityReader(LoadContext context, DateOnly? today)
{
    /// <summary>Reads a difference; mistakes are reported.</summary>
    /// <param name="file">The file.</param>
    /// <param name="header">The top of the file: which publication, and of which day.</param>
    /// <param name="map">The difference.</param>
    /// <returns>The difference, or <see langword="null"/> when it cannot be used.</returns>
    public Bronverschil? ReadVerschil(string file, YamlNode.Map header, YamlNode.Map map)
    {
        var date = context.ReadDate(header["peildatum"], file);
        if (!context.Define("verschil", map.Text("id"), file, map.Line) || date is not { } day)
        {
            return null;
        }

        context.CheckKnown("De bron", header["bron"].Scalars(), [.. context.Bronnen.Bronnen.Select(bron => bron.Id)], file);
        context.CheckSources(map["bronnen"].Scalars(), day, day.AddDays(1), file);
        CheckToday(map["bronnenNu"], file);
        context.CheckKnown("De regel", map["regels"].Scalars(), context.Regels, file);
        return new Bronverschil(
            map.Text("id"),
            map.Text("titel"),
            header.Text("bron"),
            map["vindplaats"].Texts(),
            day,
            map.Text("bronZegt"),
            map.Text("wetZegt"),
            map["bronnen"].Texts(),
            map["bronnenNu"].Texts(),
            Enum.Parse<Zekerheid>(map.Text("zekerheid"), ignoreCase: true),
            map["regels"].Texts());
    }

    /// <summary>Reads a chapter; mistakes are reported.</summary>
    /// <returns>The chapter, or <see langword="null"/> when it cannot be used.</returns>
    public Hoofdstuk? ReadHoofdstuk(string file, YamlNode.Map map) =>
        context.Define("hoofdstuk", map.Text("id"), file, map.Line)
            ? new Hoofdstuk(map.Text("id"), map.Text("titel"), map.Text("inleiding"), [.. map["punten"].Maps().Select(point => ReadPunt(file, point))])
            : null;

    private Hoofdstukpunt ReadPunt(string file, YamlNode.Map map)
    {
        CheckToday(map["bronnen"], file);
        context.CheckKnown("De regel", map["regels"].Scalars(), context.Regels, file);
        return new Hoofdstukpunt(map.Text("tekst"), (int?)map.Number("aantal"), map["bronnen"].Texts(), map["regels"].Texts());
    }

    private void CheckToday(YamlNode? citations, string file) => context.CheckSources(citations.Scalars(), today, today?.AddDays(1), file);
}
