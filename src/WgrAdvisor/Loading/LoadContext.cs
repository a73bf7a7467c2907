using System.Collections.Immutable;
using System.Globalization;
using WgrAdvisor.Inference.Facts;
using WgrAdvisor.Regels;

namespace WgrAdvisor.Loading;

/// <summary>What the readers of rule files share: the mistakes found so far, and what identifiers there are.</summary>
internal sealed class LoadContext
{
    private readonly Dictionary<string, (string File, int Line)> _places = new(StringComparer.Ordinal);
    private readonly HashSet<string> _broken = new(StringComparer.Ordinal);

    /// <summary>The mistakes.</summary>
    public Diagnostics Diagnostics { get; } = new();

    /// <summary>Everything that a condition can test, by identifier.</summary>
    public Dictionary<string, FactDefinition> Facts { get; } = new(StringComparer.Ordinal);

    /// <summary>The identifiers of forms.</summary>
    public HashSet<string> Vormen { get; } = new(StringComparer.Ordinal);

    /// <summary>The names for several forms at once, with those forms.</summary>
    public Dictionary<string, ImmutableArray<string>> Vormgroepen { get; } = new(StringComparer.Ordinal);

    /// <summary>The names that depend on the kind of participants.</summary>
    public NameList Namen { get; } = new();

    /// <summary>The identifiers of criteria.</summary>
    public HashSet<string> Criteria { get; } = new(StringComparer.Ordinal);

    /// <summary>The identifiers of rules.</summary>
    public HashSet<string> Regels { get; } = new(StringComparer.Ordinal);

    /// <summary>The sources; set once they are read.</summary>
    public Bronnenlijst Bronnen { get; set; } = new([]);

    /// <summary>Takes note of an identifier whose definition has a mistake, so that its users are not reported as well.</summary>
    public void AddBroken(string id) => _broken.Add(id);

    /// <summary>Whether the definition of an identifier has a mistake of its own.</summary>
    public bool IsBroken(string id) => _broken.Contains(id);

    /// <summary>Takes note of where an identifier is defined; reports a second definition.</summary>
    /// <returns>Whether this is the first.</returns>
    public bool Define(string kind, string id, string file, int line)
    {
        if (_places.TryAdd($"{kind}:{id}", (file, line)))
        {
            return true;
        }

        var first = _places[$"{kind}:{id}"];
        Diagnostics.Add(DiagnosticCode.DuplicateId, file, line, $"Het id '{id}' bestaat al ({first.File}, regel {first.Line}).", "Kies een ander id.");
        return false;
    }

    /// <summary>Where an identifier is defined.</summary>
    public (string File, int Line) PlaceOf(string kind, string id) => _places.GetValueOrDefault($"{kind}:{id}", ("", 1));

    /// <summary>Checks that identifiers exist; reports those that do not.</summary>
    public bool CheckKnown(string what, IEnumerable<YamlNode.Scalar> written, IReadOnlyCollection<string> known, string file)
    {
        var sound = true;
        foreach (var scalar in written.Where(scalar => !known.Contains(scalar.Value)))
        {
            sound = false;
            if (!IsBroken(scalar.Value))
            {
                Diagnostics.Add(DiagnosticCode.UnknownId, file, scalar.Line, $"{what} '{scalar.Value}' bestaat niet.", Suggestion.For(scalar.Value, known));
            }
        }

        return sound;
    }

    /// <summary>Whether a begrip is named as it can be: one with values by one of them, one that is yes or no by its name alone; reports it when not.</summary>
    public bool CheckValueOf(FactDefinition begrip, string? waarde, int line, string file)
    {
        if (begrip.Kind == FactKind.Choice == waarde is not null)
        {
            return waarde is null || CheckKnown($"Bij '{begrip.Id}': de optie", [new YamlNode.Scalar(waarde, line)], begrip.Options, file);
        }

        var remedy = begrip.Kind == FactKind.Choice ? $"Kies uit: {string.Join(", ", begrip.Options)}." : "Schrijf alleen de naam van het begrip.";
        Diagnostics.Add(DiagnosticCode.WrongType, file, line, $"Zo kan het begrip '{begrip.Id}' hier niet staan.", remedy);
        return false;
    }

    /// <summary>Reads forms, where a name of a group stands for its forms; reports those that do not exist.</summary>
    public ImmutableArray<string> ReadForms(YamlNode? node, string file)
    {
        CheckKnown("De vorm", node.Scalars(), [.. Vormen, .. Vormgroepen.Keys], file);
        return [.. node.Texts().SelectMany(name => FormsNamed(name)).Where(Vormen.Contains).Distinct(StringComparer.Ordinal)];
    }

    /// <summary>The forms that a name stands for: those of a group, else the name itself.</summary>
    public ImmutableArray<string> FormsNamed(string name) => Vormgroepen.TryGetValue(name, out var forms) ? forms : [name];

    /// <summary>Reads a date; reports one that does not exist.</summary>
    public DateOnly? ReadDate(YamlNode? node, string file)
    {
        if (node is not YamlNode.Scalar scalar)
        {
            return null;
        }

        if (DateOnly.TryParseExact(scalar.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return date;
        }

        Diagnostics.Add(DiagnosticCode.Period, file, scalar.Line, $"De datum '{scalar.Value}' bestaat niet.", "Schrijf een bestaande dag als jaar-maand-dag.");
        return null;
    }

    /// <summary>Checks citations: the source exists, and the article, lid and onderdeel exist during the whole period.</summary>
    public void CheckSources(IEnumerable<YamlNode.Scalar> citations, DateOnly? from, DateOnly? before, string file)
    {
        foreach (var citation in citations)
        {
            if (Bronnen.Zoek(citation.Value) is not { } place)
            {
                var source = citation.Value.Split(':')[0];
                if (IsBroken(source))
                {
                    continue;
                }

                var remedy = Bronnen.Bron(source) is null
                    ? Suggestion.For(source, [.. Bronnen.Bronnen.Select(bron => bron.Id)])
                    : "Controleer het artikel, of zet het in bronnen/.";
                Diagnostics.Add(DiagnosticCode.UnknownSource, file, citation.Line, $"De bron '{citation.Value}' bestaat niet.", remedy);
            }
            else if (!place.BestaatTijdens(from, before))
            {
                Diagnostics.Add(
                    DiagnosticCode.SourceNotInForce,
                    file,
                    citation.Line,
                    $"{place.Titel} bestaat niet in de hele tijd dat dit geldt ({Period(from, before)}).",
                    "Pas 'geldig' aan, of noem het artikel en lid zoals het toen heette.");
            }
        }
    }

    private static string Period(DateOnly? from, DateOnly? before) =>
        (from?.ToString("O", CultureInfo.InvariantCulture) ?? "altijd") + " tot " + (before?.ToString("O", CultureInfo.InvariantCulture) ?? "nu");
}
