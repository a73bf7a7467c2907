using System.Collections.Immutable;
using System.Globalization;
using WgrAdvisor.Regels;

namespace WgrAdvisor.Loading;

/// <summary>Reads the rules of one file.</summary>
internal sealed class RuleReader(LoadContext context, string file)
{
    private static readonly ImmutableDictionary<string, ImmutableArray<Laag>> LayersByFolder = new Dictionary<string, ImmutableArray<Laag>>
    {
        ["samenhang"] = [Laag.Begrip, Laag.Samenhang],
        ["recht"] = [Laag.Begrip, Laag.Voorgeschreven, Laag.Recht],
        ["vereisten"] = [Laag.Begrip, Laag.Vereiste],
        ["afwegingen"] = [Laag.Begrip, Laag.Afweging],
        ["aandachtspunten"] = [Laag.Begrip, Laag.Aandachtspunt],
        ["vorken"] = [Laag.Begrip, Laag.Vork],
        ["bestuur"] = [Laag.Begrip, Laag.Bestuur],
        ["stappen"] = [Laag.Begrip, Laag.Stap],
    }.ToImmutableDictionary(StringComparer.Ordinal);

    /// <summary>The folders that hold rules.</summary>
    public static IEnumerable<string> Folders => LayersByFolder.Keys;

    /// <summary>Reads a rule; mistakes are reported.</summary>
    /// <remarks>A rule whose shape is wrong is read as far as possible, so that its other mistakes show at once too.</remarks>
    /// <returns>The rule, or <see langword="null"/> when it cannot be used.</returns>
    public Regel? Read(YamlNode.Map map)
    {
        var named = context.Namen.Check(context, file, map);
        var mistakes = context.Diagnostics.Count;
        var rule = ReadInWords(map, []);
        return rule is null || !named || context.Diagnostics.Count > mistakes
            ? rule
            : rule with
            {
                Bewoordingen = context.Namen.Combinations.ToImmutableDictionary(
                    kinds => Bewoording.Sleutel(kinds),
                    kinds => ReadInWords(map, kinds)!), // "!": only words differ from what was just read
            };
    }

    private Regel? ReadInWords(YamlNode.Map raw, ImmutableArray<string> kinds)
    {
        var map = context.Namen.Fill(raw, kinds);
        if (map["perioden"] is not YamlNode.Sequence periods)
        {
            return ReadReading(map);
        }

        if (map["geldig"] is { } validity)
        {
            Report(DiagnosticCode.Period, validity.Line, "'geldig' en 'perioden' staan er allebei.", "Haal 'geldig' weg; de perioden zeggen wanneer de regel geldt.");
        }

        var written = periods.Maps().Select(period => ReadReading(Reading(map, period))).ToList();
        if (written.Contains(null))
        {
            return null;
        }

        ImmutableArray<Regel> readings = [.. written.OfType<Regel>()];
        for (var index = 1; index < readings.Length; index++)
        {
            if (readings[index - 1].Tot is not { } end || readings[index].Vanaf is not { } begin || begin < end)
            {
                Report(DiagnosticCode.Period, periods.Maps().ElementAt(index).Line, "Deze periode begint niet na de vorige.", "Zet de perioden op volgorde; elke heeft 'tot', behalve de laatste, en 'vanaf', behalve de eerste.");
                return null;
            }
        }

        return readings[^1] with { Vanaf = readings[0].Vanaf, Vindplaats = PlaceOf(map), Perioden = readings };
    }

    /// <summary>A rule as it stands in one of its periods: what the period says in place of what the rule says.</summary>
    private static YamlNode.Map Reading(YamlNode.Map rule, YamlNode.Map period)
    {
        var validity = period.Entries.Where(entry => entry.Key is "vanaf" or "tot").ToImmutableArray();
        var over = period.Without("vanaf", "tot");
        return rule.Without("perioden").With(over with { Entries = over.Entries.Add(new YamlNode.Entry("geldig", period.Line, new YamlNode.Map(validity, period.Line))) })
            with
        { Line = period.Line };
    }

    private string PlaceOf(YamlNode.Map map) => $"{file}:{map.Line.ToString(CultureInfo.InvariantCulture)}";

    private Regel? ReadReading(YamlNode.Map map)
    {
        var mistakes = context.Diagnostics.Count;
        var reading = ReadInGeneral(context.Namen.FillForForm(map, null));
        var forms = context.Namen.FormsNamedIn(map);
        if (reading is null || forms.IsEmpty || context.Diagnostics.Count > mistakes)
        {
            return reading;
        }

        if (reading.Dan is not Gevolg.VraagtStap)
        {
            Report(DiagnosticCode.WrongType, map.Line, "Een naam die van de vorm afhangt, staat alleen in een stap.", "Schrijf hier een vast woord.");
            return null;
        }

        // "!": only words differ from what was just read
        return reading with { BijVorm = forms.ToImmutableDictionary(form => form, form => ReadInGeneral(context.Namen.FillForForm(map, form))!) };
    }

    private Regel? ReadInGeneral(YamlNode.Map map)
    {
        var id = map.Text("id");
        var period = map["geldig"] as YamlNode.Map;
        var from = context.ReadDate(period?["vanaf"], file);
        var before = context.ReadDate(period?["tot"], file);
        if (from >= before)
        {
            Report(DiagnosticCode.Period, period!.Line, "'tot' ligt niet na 'vanaf'.", "Pas de geldigheid aan."); // "!": the dates come from it
        }

        var condition = new ConditionReader(context, file).Read(map["als"]);
        var exception = map["tenzij"] is { } unless ? new ConditionReader(context, file).Read(unless) : null;
        var conclusion = map["dan"] is YamlNode.Map then ? ReadConclusion(then) : null;
        var sound = Enum.TryParse<Zekerheid>(map.Text("zekerheid"), ignoreCase: true, out var certainty);
        context.CheckSources(map["bronnen"].Scalars(), from, before, file);
        if (conclusion is not null && sound)
        {
            CheckAgainstConclusion(map, conclusion, certainty);
        }

        return condition is null || conclusion is null || !sound || (exception is null && map["tenzij"] is not null)
            ? null
            : new Regel(
                id,
                map.Text("titel"),
                from,
                before,
                condition,
                conclusion,
                map["bronnen"].Texts(),
                certainty,
                map.Text("uitleg"),
                PlaceOf(map),
                map.OptionalText("notitie"))
            { Tenzij = exception };
    }

    private Gevolg? ReadConclusion(YamlNode.Map map)
    {
        var forms = ReadForms(map["vormen"]);
        var order = (int)(map.Number("volgorde") ?? 0);
        var found = new List<Gevolg?>();
        foreach (var entry in map.Entries)
        {
            Gevolg? conclusion = entry.Key switch
            {
                "begrip" => ReadDerived(entry),
                "botst" => new Gevolg.Botst(),
                "schrijftVoor" => context.CheckKnown("De vorm", entry.Value.Scalars(), context.Vormen, file) ? new Gevolg.SchrijftVoor(entry.Value.Texts()[0]) : null,
                "sluitUit" => new Gevolg.SluitUit(ReadForms(entry.Value)),
                "maaktOngeschikt" => new Gevolg.MaaktOngeschikt(ReadForms(entry.Value)),
                "waarschuwt" => new Gevolg.Waarschuwt(ReadForms(entry.Value), map["standpunten"].Texts(), Twijfel: false),
                "betwijfelt" => new Gevolg.Waarschuwt(ReadForms(entry.Value), map["standpunten"].Texts(), Twijfel: true),
                "splitst" when entry.Value is YamlNode.Scalar question => ReadFork(question, forms),
                "orgaan" when entry.Value is YamlNode.Map organ => ReadOrgan(organ, forms, order),
                "omvang" when entry.Value is YamlNode.Map size => ReadSize(size, forms, order),
                "verantwoording" when entry.Value is YamlNode.Map line => ReadAccountability(line, forms, order),
                "stap" when entry.Value is YamlNode.Map step => ReadStep(step, forms, order),
                "voor" => ReadConsideration(map),
                "tegen" when map["voor"] is null => ReadConsideration(map),
                _ => null,
            };
            if (entry.Key is not ("vormen" or "volgorde" or "standpunten" or "criterium" or "sterkte") && !(entry.Key == "tegen" && map["voor"] is not null))
            {
                found.Add(conclusion);
            }
        }

        if (found.Count != 1)
        {
            Report(
                DiagnosticCode.Conclusion,
                map.Line,
                found.Count == 0 ? "Deze regel zegt niets." : "Deze regel zegt meer dan één soort ding.",
                "Laat onder 'dan' één gevolgtrekking staan; maak anders meer regels.");
            return null;
        }

        if (found[0] is Gevolg.Splitst or Gevolg.HeeftOrgaan or Gevolg.HeeftOmvang or Gevolg.LegtVerantwoordingAf or Gevolg.VraagtStap && forms.IsEmpty)
        {
            Report(DiagnosticCode.Conclusion, map.Line, "'vormen' ontbreekt.", "Noem de vormen waarvoor dit geldt.");
            return null;
        }

        return found[0];
    }

    private Gevolg.LeidtAf? ReadDerived(YamlNode.Entry entry)
    {
        var (id, option, line) = entry.Value is YamlNode.Map { Entries: [var only] }
            ? (only.Key, (only.Value as YamlNode.Scalar)?.Value, only.Line)
            : ((entry.Value as YamlNode.Scalar)?.Value, null, entry.Line);
        if (id is null)
        {
            return null;
        }

        if (!context.Facts.TryGetValue(id, out var fact))
        {
            context.CheckKnown("Het begrip", [new YamlNode.Scalar(id, line)], [.. context.Facts.Keys], file);
            return null;
        }

        if (context.PlaceOf("begrip", id).File.Length == 0)
        {
            Report(DiagnosticCode.WrongType, line, $"'{id}' is geen begrip maar een vraag.", "Een regel kan alleen een begrip afleiden.");
            return null;
        }

        return context.CheckValueOf(fact, option, line, file) ? new Gevolg.LeidtAf(id, option) : null;
    }

    private Gevolg.Splitst? ReadFork(YamlNode.Scalar question, ImmutableArray<string> forms)
    {
        string[] questions = [.. context.Facts.Keys.Where(id => context.PlaceOf("vraag", id).File.Length > 0)];
        return context.CheckKnown("De vraag", [question], questions, file) ? new Gevolg.Splitst(forms, question.Value) : null;
    }

    private Gevolg.Weegt? ReadConsideration(YamlNode.Map map)
    {
        if (map["criterium"] is not YamlNode.Scalar criterion || map.Number("sterkte") is not { } strength)
        {
            Report(DiagnosticCode.Conclusion, map.Line, "Een afweging heeft een criterium en een sterkte nodig.", "Vul 'criterium' en 'sterkte' (1, 2 of 3) in.");
            return null;
        }

        var known = context.CheckKnown("Het criterium", [criterion], context.Criteria, file);
        var (pro, contra) = (ReadForms(map["voor"]), ReadForms(map["tegen"]));
        if (pro.Intersect(contra).Any())
        {
            Report(DiagnosticCode.Conclusion, map.Line, "Een vorm staat zowel bij 'voor' als bij 'tegen'.", "Kies één van de twee.");
        }

        return known ? new Gevolg.Weegt(pro, contra, criterion.Value, (int)strength) : null;
    }

    private Gevolg.VraagtStap ReadStep(YamlNode.Map map, ImmutableArray<string> forms, int order)
    {
        return new Gevolg.VraagtStap(
            forms,
            map.Text("titel"),
            map.Text("wie"),
            map.OptionalText("termijn"),
            map.OptionalText("duur"),
            map.OptionalText("vanaf"),
            ReadDayOfYear(map, "jaarlijksVoor"),
            map.IsJa("overVorigJaar"),
            ReadDayOfYear(map, "opDag"),
            Enum.TryParse<StapSoort>(map.Text("soort"), ignoreCase: true, out var kind) ? kind : default,
            map.OptionalText("moment"),
            map["na"].Texts(),
            map.OptionalText("vooraf"),
            order);
    }

    private string? ReadDayOfYear(YamlNode.Map map, string key)
    {
        var day = map.OptionalText(key);
        if (day is not null && !DateOnly.TryParseExact($"2024-{day}", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
        {
            Report(DiagnosticCode.Period, map.Line, $"De dag '{day}' bestaat niet.", "Schrijf maand-dag, bijvoorbeeld 04-30.");
        }

        return day;
    }

    private static Gevolg.HeeftOrgaan ReadOrgan(YamlNode.Map map, ImmutableArray<string> forms, int order) =>
        new(forms, map.Text("id"), map.Text("naam"), map.Text("samenstelling"), order);

    private static Gevolg.HeeftOmvang ReadSize(YamlNode.Map map, ImmutableArray<string> forms, int order) =>
        new(forms, map.Text("orgaan"), (int)(map.Number("minimum") ?? 0), (int?)map.Number("perDeelnemer"), map.Text("tekst"), order);

    private static Gevolg.LegtVerantwoordingAf ReadAccountability(YamlNode.Map map, ImmutableArray<string> forms, int order) =>
        new(forms, map.Text("van"), map.Text("aan"), map.Text("over"), order);

    private ImmutableArray<string> ReadForms(YamlNode? node) => context.ReadForms(node, file);

    private void CheckAgainstConclusion(YamlNode.Map map, Gevolg conclusion, Zekerheid certainty)
    {
        var folder = file.Split('/')[0];
        if (!LayersByFolder[folder].Contains(conclusion.Laag))
        {
            Report(
                DiagnosticCode.Conclusion,
                map.Line,
                $"Zo'n gevolgtrekking hoort niet in de map '{folder}'.",
                "Zet de regel in de map van zijn soort; zie README.md.");
        }

        var allowed = conclusion.Laag switch
        {
            Laag.Voorgeschreven or Laag.Recht => certainty is Zekerheid.Vast or Zekerheid.Afgeleid,
            Laag.Vereiste => certainty is not Zekerheid.Betwist,
            Laag.Samenhang => certainty is Zekerheid.Logisch or Zekerheid.Vast or Zekerheid.Afgeleid,
            Laag.Aandachtspunt => certainty is not Zekerheid.Logisch,
            _ => certainty is not (Zekerheid.Betwist or Zekerheid.Logisch),
        };
        if (!allowed)
        {
            Report(
                DiagnosticCode.Certainty,
                map.Line,
                $"Met zekerheid '{map.Text("zekerheid")}' mag deze regel dit niet zeggen.",
                "Maak er een waarschuwing van (waarschuwt), of onderbouw de regel beter.");
        }

        if (certainty == Zekerheid.Logisch == map["bronnen"] is not null)
        {
            Report(
                DiagnosticCode.UnknownSource,
                map.Line,
                certainty == Zekerheid.Logisch ? "Wat logisch is, heeft geen bron." : "Er is geen bron.",
                certainty == Zekerheid.Logisch ? "Haal 'bronnen' weg, of kies een andere zekerheid." : "Noem minstens één bron.");
        }

        if (map["tenzij"] is { } exception && conclusion is not ({ Laag: Laag.Bestuur or Laag.Stap } or Gevolg.Waarschuwt { Twijfel: false }))
        {
            Report(DiagnosticCode.Conclusion, exception.Line, "'tenzij' kan alleen bij een stap, bij het bestuur of bij een waarschuwing.", "Zet het in de voorwaarde, met 'niet'.");
        }
    }

    private void Report(string code, int line, string message, string remedy) => context.Diagnostics.Add(code, file, line, message, remedy);
}
