using System.Collections.Immutable;
using WgrAdvisor.Inference.Facts;
using WgrAdvisor.Regels;

namespace WgrAdvisor.Loading;

/// <summary>Reads questions, begrippen, forms and criteria, and registers their identifiers.</summary>
internal sealed class VocabularyReader(LoadContext context)
{
    /// <summary>Reads the characteristics of the rule set.</summary>
    /// <returns>The characteristics, or <see langword="null"/> when a date does not exist.</returns>
    public RegelsetKenmerken? ReadKenmerken(string file, YamlNode.Map map)
    {
        var dates = (YamlNode.Map)map["peildatum"]!; // "!": the schema asks for it
        var (earliest, standard) = (context.ReadDate(dates["vroegst"], file), context.ReadDate(dates["standaard"], file));
        var versions = map["wetsversies"].Maps()
            .Select(version => (Date: context.ReadDate(version["vanaf"], file), Name: version.Text("naam")))
            .ToList();
        if (earliest is null || standard is null || versions.Exists(version => version.Date is null))
        {
            return null;
        }

        if (standard < earliest || versions[0].Date > earliest || !versions.Select(version => version.Date).SequenceEqual(versions.Select(version => version.Date).Order().Distinct()))
        {
            context.Diagnostics.Add(
                DiagnosticCode.Period,
                file,
                map.Line,
                "De data kloppen niet met elkaar.",
                "De wetsversies staan op volgorde, de eerste geldt vanaf de vroegste peildatum, en de standaardpeildatum ligt daarna.");
            return null;
        }

        return new RegelsetKenmerken(
            map.Text("naam"),
            map.Text("versie"),
            earliest.Value,
            standard.Value,
            [.. versions.Select(version => new Wetsversie(version.Date!.Value, version.Name))], // "!": checked above
            [.. map["gewichten"].Entries().Select(entry => new Gewicht(entry.Key, (int)((YamlNode.Map)map["gewichten"]!).Number(entry.Key)!.Value)).OrderBy(weight => weight.Waarde)]);
    }

    /// <summary>Reads a form.</summary>
    public Vorm? ReadVorm(string file, YamlNode.Map map)
    {
        var id = map.Text("id");
        if (!context.Define("vorm", id, file, map.Line))
        {
            return null;
        }

        context.Vormen.Add(id);
        return new Vorm(id, map.Text("naam"), map.Text("afkorting"), (int)map.Number("zwaarte")!, map.IsJa("buitenDeWet"), map.Text("uitleg"), map["bronnen"].Texts());
    }

    /// <summary>Reads a name for several forms; the forms have been read before.</summary>
    public void ReadVormgroep(string file, YamlNode.Map map)
    {
        if (context.Define("vorm", map.Text("id"), file, map.Line))
        {
            context.Vormgroepen.Add(map.Text("id"), context.ReadForms(map["vormen"], file));
        }
    }

    /// <summary>Reads a criterium.</summary>
    public Criterium? ReadCriterium(string file, YamlNode.Map map)
    {
        var id = map.Text("id");
        if (!context.Define("criterium", id, file, map.Line))
        {
            return null;
        }

        context.Criteria.Add(id);
        return new Criterium(id, map.Text("naam"), (int)map.Number("standaardgewicht")!, map.Text("uitleg"), map["bronnen"].Texts());
    }

    /// <summary>Reads a begrip.</summary>
    public Begrip? ReadBegrip(string file, YamlNode.Map map)
    {
        var id = map.Text("id");
        if (!DefineFact("begrip", id, file, map.Line))
        {
            return null;
        }

        var options = ReadOptions(map);
        CheckOptions(file, map, map.Text("type") == "keuze", options);
        var kind = map.Text("type") switch
        {
            "keuze" => FactKind.Choice,
            "getal" => FactKind.Number,
            _ => FactKind.YesNo,
        };
        context.Facts.Add(id, new FactDefinition(id, kind, [.. options.Select(option => option.Id)]));
        return new Begrip(id, map.Text("naam"), options, map.Text("uitleg"), ReadDifference(file, map, kind));
    }

    /// <summary>Reads what a number is reckoned from: two questions that ask for a number.</summary>
    private Verschil? ReadDifference(string file, YamlNode.Map map, FactKind kind)
    {
        if (kind == FactKind.Number == map["verschil"] is null)
        {
            context.Diagnostics.Add(
                DiagnosticCode.WrongType,
                file,
                map.Line,
                kind == FactKind.Number ? "Een begrip dat een getal is, heeft 'verschil' nodig." : "'verschil' hoort alleen bij een getal.",
                "Noem onder 'verschil' twee vragen naar een getal, of kies een ander type.");
            return null;
        }

        string[] numbers = [.. context.Facts.Values.Where(fact => fact.Kind == FactKind.Number && context.PlaceOf("vraag", fact.Id).File.Length > 0).Select(fact => fact.Id)];
        return map["verschil"] is YamlNode.Map written
            && context.CheckKnown("De vraag naar een getal", [.. written.Entries.Select(entry => entry.Value).OfType<YamlNode.Scalar>()], numbers, file)
            ? new Verschil(written.Text("van"), written.Text("min"))
            : null;
    }

    /// <summary>Reads the group that the questions of a file belong to.</summary>
    public Groep ReadGroep(string file, YamlNode.Map map)
    {
        context.Define("groep", map.Text("id"), file, map.Line);
        return new Groep(map.Text("id"), map.Text("naam"), (int)(map.Number("volgorde") ?? 0), map.Text("uitleg"));
    }

    /// <summary>Reads a question.</summary>
    public Vraag? ReadVraag(string file, Groep group, YamlNode.Map map)
    {
        var id = map.Text("id");
        if (!DefineFact("vraag", id, file, map.Line))
        {
            return null;
        }

        var type = Enum.Parse<VraagType>(map.Text("type"), ignoreCase: true);
        var options = ReadOptions(map);
        CheckOptions(file, map, type is VraagType.Keuze or VraagType.Meerkeuze, options);
        context.Facts.Add(id, new FactDefinition(id, KindOf(type), [.. options.Select(option => option.Id)]));
        return new Vraag(
            id,
            map.Text("tekst"),
            group,
            type,
            options,
            map.Number("minimum"),
            map.Number("maximum"),
            ReadFromParticipants(map["uitDeelnemers"]),
            map["alleenAls"] is null ? null : AppliesRuleId(id),
            map["aanpassen"] is null ? null : Enum.Parse<Aanpasbaarheid>(map.Text("aanpassen"), ignoreCase: true),
            map.Text("hulp"),
            map["bronnen"].Texts());
    }

    /// <summary>The internal rule that tells when a question applies.</summary>
    public static string AppliesRuleId(string question) => $"vraag.{question}";

    private static FactKind KindOf(VraagType type) => type switch
    {
        VraagType.JaNee => FactKind.YesNo,
        VraagType.Keuze => FactKind.Choice,
        VraagType.Meerkeuze => FactKind.MultiChoice,
        VraagType.Getal => FactKind.Number,
        _ => FactKind.Date,
    };

    private bool DefineFact(string kind, string id, string file, int line)
    {
        if (!context.Facts.ContainsKey(id))
        {
            return context.Define(kind, id, file, line);
        }

        var reserved = id is Regelset.Peildatum or Regelset.HuidigeVorm;
        var other = reserved ? "" : $" ({context.PlaceOf(context.PlaceOf("vraag", id).File.Length > 0 ? "vraag" : "begrip", id).File})";
        context.Diagnostics.Add(DiagnosticCode.DuplicateId, file, line, $"Het id '{id}' bestaat al{other}.", "Kies een ander id; vragen en begrippen mogen niet hetzelfde heten.");
        return false;
    }

    private void CheckOptions(string file, YamlNode.Map map, bool needed, ImmutableArray<Optie> options)
    {
        if (needed == options.IsEmpty)
        {
            context.Diagnostics.Add(
                DiagnosticCode.WrongType,
                file,
                map.Line,
                needed ? "Er zijn geen opties." : "Bij dit type horen geen opties.",
                needed ? "Vul 'opties' in." : "Haal 'opties' weg, of kies type keuze of meerkeuze.");
        }
    }

    private static ImmutableArray<Optie> ReadOptions(YamlNode.Map map) =>
        [.. map["opties"].Entries().Select(entry => new Optie(entry.Key, ((YamlNode.Scalar)entry.Value).Value.Trim()))];

    private static UitDeelnemers? ReadFromParticipants(YamlNode? node) => node switch
    {
        YamlNode.Scalar { Value: "soorten" } => new UitDeelnemers.Soorten(),
        YamlNode.Scalar => new UitDeelnemers.Aantal(),
        YamlNode.Map map => new UitDeelnemers.Tel(map.Text("tel")),
        _ => null,
    };
}
