using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using WgrAdvisor.Adviezen;
using WgrAdvisor.Plannen;

namespace WgrAdvisor.Verificaties;

/// <summary>Works out an advice again that was given before, and says what differs and what did it.</summary>
public static class Verificateur
{
    private const string PlanField = "plan";
    private const string RuleSetField = "regelset";
    private const string RulesField = "regels";
    private const string FormsField = "vormen";

    /// <summary>Verifies an advice.</summary>
    /// <param name="adviseur">The adviseur to work it out with.</param>
    /// <param name="utf8Json">The advice, as <see cref="AdviesWriter"/> wrote it.</param>
    /// <returns>Whether it is the same.</returns>
    public static Verificatie Verify(Adviseur adviseur, ReadOnlyMemory<byte> utf8Json)
    {
        ArgumentNullException.ThrowIfNull(adviseur);
        try
        {
            using var then = JsonDocument.Parse(utf8Json);
            return IsText(then.RootElement)
                ? Verify(adviseur, then.RootElement)
                : Unreadable([new PlanFout("", PlanFoutCode.GeenUtf8, "Een tekst bevat een half teken. Dit advies is niet zo gegeven.", null)]);
        }
        catch (JsonException exception)
        {
            return Unreadable([new PlanFout("", PlanFoutCode.GeenJson, $"Dit is geen geldige JSON. Kijk op regel {exception.LineNumber + 1}, positie {exception.BytePositionInLine + 1}.", null)]);
        }
    }

    /// <summary>Whether every name and text can be read: half a surrogate pair ("\ud800") is valid JSON but not text.</summary>
    private static bool IsText(JsonElement element)
    {
        try
        {
            return element.ValueKind switch
            {
                JsonValueKind.Object => element.EnumerateObject().All(member => member.Name is not null && IsText(member.Value)),
                JsonValueKind.Array => element.EnumerateArray().All(IsText),
                JsonValueKind.String => element.GetString() is not null,
                _ => true,
            };
        }
        catch (InvalidOperationException)
        {
            return false;
        }
    }

    private static Verificatie Verify(Adviseur adviseur, JsonElement then)
    {
        string[] missing = [.. new[] { PlanField, RuleSetField, RulesField, FormsField }.Where(field => then.ValueKind != JsonValueKind.Object || !then.TryGetProperty(field, out _))];
        if (missing.Length > 0)
        {
            return Unreadable([.. missing.Select(field => new PlanFout($"/{field}", PlanFoutCode.Ontbreekt, $"'{field}' ontbreekt: dit is geen advies met een ontvangstbewijs.", null))]);
        }

        var read = adviseur.ReadPlan(Encoding.UTF8.GetBytes(then.GetProperty(PlanField).GetRawText()));
        if (read.Plan is not { } plan)
        {
            return Unreadable([.. read.Fouten.Select(fout => fout with { Pointer = $"/{PlanField}{fout.Pointer}" })]);
        }

        using var again = JsonDocument.Parse(AdviesWriter.ToUtf8Bytes(adviseur.Advise(plan)));
        var now = again.RootElement;
        return JsonElement.DeepEquals(then, now)
            ? new Verificatie(Verificatieuitslag.Gelijk, [], [], [])
            : new Verificatie(Verificatieuitslag.Anders, [], [.. Causes(then, now, adviseur.Regelset)], [.. Effects(then, now, adviseur.Regelset)]);
    }

    private static Verificatie Unreadable(ImmutableArray<PlanFout> fouten) => new(Verificatieuitslag.NietNaTeRekenen, fouten, [], []);

    private static IEnumerable<string> Causes(JsonElement then, JsonElement now, Regelset regelset)
    {
        var (before, after) = (then.GetProperty(RuleSetField), now.GetProperty(RuleSetField));
        if (Text(before, "vingerafdruk") != Text(after, "vingerafdruk"))
        {
            yield return $"De regelset is een andere: toen versie {Text(before, "versie")} ({Short(Text(before, "vingerafdruk"))}), nu versie {Text(after, "versie")} ({Short(Text(after, "vingerafdruk"))}).";
        }
        else if (Text(before, "programma") != Text(after, "programma"))
        {
            yield return $"De regelset is dezelfde, het programma niet: toen versie {Text(before, "programma")}, nu versie {Text(after, "programma")}.";
        }
        else
        {
            yield return "De regelset en het programma zijn dezelfde. Het advies is dus veranderd nadat het werd gegeven.";
        }

        if (Text(before, "peildatum") != Text(after, "peildatum"))
        {
            yield return $"Het plan noemt geen peildatum: toen gold {Text(before, "peildatum")}, nu geldt {Text(after, "peildatum")}.";
        }

        if (Text(before, "wetsversie") != Text(after, "wetsversie"))
        {
            yield return $"Het recht van een andere wetsversie geldt: toen die van {Text(before, "wetsversie")}, nu die van {Text(after, "wetsversie")}.";
        }

        foreach (var cause in Rules(then, now, regelset))
        {
            yield return cause;
        }
    }

    /// <summary>The rules that make the difference: named then and not now, named now and not then, or with other words, sources or grounds.</summary>
    private static IEnumerable<string> Rules(JsonElement then, JsonElement now, Regelset regelset)
    {
        var (before, after) = (Members(then, RulesField), Members(now, RulesField));
        foreach (var (id, rule) in before.Where(pair => !after.ContainsKey(pair.Key)))
        {
            yield return $"Gold toen en nu niet meer{(regelset.Regel(id) is null ? " (de regel bestaat niet meer)" : "")}: {Describe(id, rule)}.";
        }

        foreach (var (id, rule) in after.Where(pair => !before.ContainsKey(pair.Key)))
        {
            yield return $"Geldt nu en toen niet: {Describe(id, rule)}.";
        }

        foreach (var (id, rule) in after.Where(pair => before.TryGetValue(pair.Key, out var old) && !JsonElement.DeepEquals(old, pair.Value)))
        {
            string[] parts = [.. Differing(before[id], rule)];
            yield return $"Zegt nu iets anders ({string.Join(", ", parts)}): {Describe(id, rule)}.";
        }
    }

    private static IEnumerable<string> Effects(JsonElement then, JsonElement now, Regelset regelset)
    {
        if (Text(then, "uitkomst") != Text(now, "uitkomst") || Text(then, "aanbevolenVorm") != Text(now, "aanbevolenVorm"))
        {
            yield return $"Het advies: toen {Outcome(then, regelset)}, nu {Outcome(now, regelset)}.";
        }

        var (before, after) = (FormsOf(then), FormsOf(now));
        foreach (var id in before.Keys.Union(after.Keys))
        {
            var (old, form) = (Verdict(before, id), Verdict(after, id));
            if (old != form)
            {
                yield return $"{regelset.Vorm(id)?.Naam ?? id}: toen {old}, nu {form}.";
            }
        }

        string[] parts = [.. Differing(then, now).Where(part => part is not (RuleSetField or "uitkomst" or "aanbevolenVorm"))];
        if (parts.Length > 0)
        {
            yield return $"Anders in het advies: {string.Join(", ", parts)}.";
        }
    }

    private static IEnumerable<string> Differing(JsonElement then, JsonElement now)
    {
        var (before, after) = (Members(then), Members(now));
        return before.Keys.Union(after.Keys).Where(name => !before.TryGetValue(name, out var old) || !after.TryGetValue(name, out var value) || !JsonElement.DeepEquals(old, value));
    }

    private static string Outcome(JsonElement advies, Regelset regelset) =>
        $"{Text(advies, "uitkomst")}{(Text(advies, "aanbevolenVorm") is { } id ? $", {regelset.Vorm(id)?.Naam ?? id}" : "")}";

    private static Dictionary<string, JsonElement> FormsOf(JsonElement advies) => advies.GetProperty(FormsField) is { ValueKind: JsonValueKind.Array } forms
        ? forms.EnumerateArray().Where(form => Text(form, "vorm") is not null).DistinctBy(form => Text(form, "vorm")).ToDictionary(form => Text(form, "vorm")!, StringComparer.Ordinal) // "!": just filtered
        : [];

    private static string Verdict(Dictionary<string, JsonElement> forms, string id) =>
        !forms.TryGetValue(id, out var form) ? "niet genoemd"
        : $"{Text(form, "oordeel")}{(form.TryGetProperty("zeker", out var sure) && sure.ValueKind == JsonValueKind.False ? " (niet zeker)" : "")}";

    private static string Describe(string id, JsonElement rule) =>
        $"{Text(rule, "titel")} [{string.Join("; ", Strings(rule, "bronnen").Prepend(id))}]";

    private static SortedDictionary<string, JsonElement> Members(JsonElement element, string name) => Members(element.GetProperty(name));

    private static SortedDictionary<string, JsonElement> Members(JsonElement element)
    {
        var members = new SortedDictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var member in element.ValueKind == JsonValueKind.Object ? element.EnumerateObject() : default)
        {
            members[member.Name] = member.Value;
        }

        return members;
    }

    private static IEnumerable<string> Strings(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var list) && list.ValueKind == JsonValueKind.Array
            ? list.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.String).Select(item => item.GetString()!) // "!": a text
            : [];

    private static string? Text(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static string Short(string? fingerprint) => fingerprint is { Length: > 12 } ? fingerprint[..12] : fingerprint ?? "onbekend";
}
