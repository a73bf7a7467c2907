using System.Collections.Immutable;
using WgrAdvisor.Inference.Conditions;
using WgrAdvisor.Inference.Facts;

namespace WgrAdvisor.Loading;

/// <summary>Reads the condition of a rule.</summary>
internal sealed class ConditionReader(LoadContext context, string file)
{
    private const int MaxNesting = 2;

    private bool _sound = true;

    /// <summary>Reads a condition; mistakes are reported.</summary>
    /// <returns>The condition, or <see langword="null"/> when it has a mistake.</returns>
    public Condition? Read(YamlNode? node)
    {
        if (node is not YamlNode.Map map)
        {
            return Condition.Always;
        }

        _sound = true;
        var condition = ReadMap(map, 0);
        return _sound ? condition : null;
    }

    private Condition ReadMap(YamlNode.Map map, int depth)
    {
        var parts = map.Entries.Select(entry => ReadEntry(entry, depth)).ToImmutableArray();
        return parts.Length == 1 ? parts[0] : new Condition.All(parts);
    }

    private Condition ReadEntry(YamlNode.Entry entry, int depth)
    {
        if (entry.Key is not ("alle" or "een" or "niet"))
        {
            return ReadAtom(entry);
        }

        if (depth >= MaxNesting)
        {
            Report(DiagnosticCode.Nesting, entry.Line, "Deze voorwaarde is te diep genest.", "Geef het binnenste deel een naam: maak er een begrip van.");
        }

        return entry switch
        {
            { Key: "niet", Value: YamlNode.Map map } => new Condition.Not(ReadMap(map, depth + 1)),
            { Key: "alle" } => new Condition.All([.. entry.Value.Maps().Select(map => ReadMap(map, depth + 1))]),
            _ => new Condition.Any([.. entry.Value.Maps().Select(map => ReadMap(map, depth + 1))]),
        };
    }

    private Condition ReadAtom(YamlNode.Entry entry)
    {
        if (!context.Facts.TryGetValue(entry.Key, out var fact))
        {
            _sound = false;
            if (!context.IsBroken(entry.Key))
            {
                Report(
                    DiagnosticCode.UnknownId,
                    entry.Line,
                    $"De vraag of het begrip '{entry.Key}' bestaat niet.",
                    Suggestion.For(entry.Key, context.Facts.Keys));
            }

            return Condition.Always;
        }

        return fact.Kind switch
        {
            FactKind.YesNo => ReadYesNo(fact, entry),
            FactKind.Choice => new Condition.Atom(fact.Id, new ValueTest.IsOneOf(ReadOptions(fact, entry.Value, entry.Line))),
            FactKind.MultiChoice => ReadMultiChoice(fact, entry),
            FactKind.Number => ReadNumber(fact, entry),
            _ => ReadDate(fact, entry),
        };
    }

    private Condition.Atom ReadYesNo(FactDefinition fact, YamlNode.Entry entry)
    {
        if (entry.Value is not YamlNode.Scalar { Value: "ja" or "nee" })
        {
            WrongType(fact, entry.Value.Line, "Schrijf ja of nee.");
        }

        return new Condition.Atom(fact.Id, new ValueTest.IsYesNo(entry.Value is YamlNode.Scalar { Value: "ja" }));
    }

    private Condition ReadMultiChoice(FactDefinition fact, YamlNode.Entry entry)
    {
        if (entry.Value is not YamlNode.Map map)
        {
            return AnyOf(fact, ReadOptions(fact, entry.Value, entry.Line));
        }

        var parts = new List<Condition>();
        foreach (var part in map.Entries)
        {
            var options = ReadOptions(fact, part.Value, part.Line);
            switch (part.Key)
            {
                case "alle":
                    parts.AddRange(options.Select(option => Contains(fact, option)));
                    break;
                case "geen":
                    parts.AddRange(options.Select(option => new Condition.Not(Contains(fact, option))));
                    break;
                case "alleen":
                    parts.AddRange(fact.Options.Except(options).Select(option => new Condition.Not(Contains(fact, option))));
                    break;
                default:
                    WrongType(fact, part.Line, "Gebruik alle, geen of alleen met een lijst van opties.");
                    break;
            }
        }

        return parts.Count == 1 ? parts[0] : new Condition.All([.. parts]);
    }

    private Condition.Atom ReadNumber(FactDefinition fact, YamlNode.Entry entry)
    {
        var map = entry.Value as YamlNode.Map;
        if (map is null || map.Entries.Any(part => part.Key is not ("minstens" or "hoogstens")))
        {
            WrongType(fact, entry.Value.Line, "Schrijf bijvoorbeeld { minstens: 2 } of { hoogstens: 5 }.");
        }

        var (least, most) = (map?.Number("minstens"), map?.Number("hoogstens"));
        if (least > most)
        {
            Report(DiagnosticCode.Period, entry.Line, "'minstens' is groter dan 'hoogstens'.", "Draai ze om.");
        }

        return new Condition.Atom(fact.Id, new ValueTest.InRange(least, most));
    }

    private Condition.Atom ReadDate(FactDefinition fact, YamlNode.Entry entry)
    {
        var map = entry.Value as YamlNode.Map;
        if (map is null || map.Entries.Any(part => part.Key is not ("vanaf" or "tot")))
        {
            WrongType(fact, entry.Value.Line, "Schrijf bijvoorbeeld { vanaf: 2015-01-01 } of { tot: 2022-07-01 }.");
        }

        var (from, before) = (context.ReadDate(map?["vanaf"], file), context.ReadDate(map?["tot"], file));
        if (from >= before)
        {
            Report(DiagnosticCode.Period, entry.Line, "'tot' ligt niet na 'vanaf'.", "Draai ze om.");
        }

        return new Condition.Atom(fact.Id, new ValueTest.InPeriod(from, before));
    }

    private ImmutableArray<string> ReadOptions(FactDefinition fact, YamlNode node, int line)
    {
        var written = node.Scalars();
        if (written.IsEmpty)
        {
            WrongType(fact, line, $"Kies uit: {string.Join(", ", fact.Options)}.");
        }

        var named = fact.Id == Regelset.HuidigeVorm ? context.Vormgroepen.Keys : Enumerable.Empty<string>();
        if (!context.CheckKnown($"Bij '{fact.Id}': de optie", written, [.. fact.Options, .. named], file))
        {
            _sound = false;
        }

        return [.. written.SelectMany(scalar => named.Contains(scalar.Value) ? context.FormsNamed(scalar.Value) : [scalar.Value]).Where(value => fact.Options.Contains(value)).Distinct()];
    }

    private static Condition AnyOf(FactDefinition fact, ImmutableArray<string> options) =>
        options.Length == 1 ? Contains(fact, options[0]) : new Condition.Any([.. options.Select(option => Contains(fact, option))]);

    private static Condition.Atom Contains(FactDefinition fact, string option) => new(fact.Id, new ValueTest.Contains(option));

    private void WrongType(FactDefinition fact, int line, string remedy) =>
        Report(DiagnosticCode.WrongType, line, $"Deze waarde past niet bij '{fact.Id}'.", remedy);

    private void Report(string code, int line, string message, string remedy)
    {
        _sound = false;
        context.Diagnostics.Add(code, file, line, message, remedy);
    }
}
