using System.Collections.Immutable;
using System.Globalization;
using WgrAdvisor.Inference;
using WgrAdvisor.Inference.Compilation;
using WgrAdvisor.Inference.Conditions;
using WgrAdvisor.Inference.Facts;
using WgrAdvisor.Inference.Rules;
using WgrAdvisor.Regels;

namespace WgrAdvisor.Loading;

/// <summary>Hands the rules to the inference engine, and turns what the engine finds into mistakes with a place.</summary>
internal static class ProgramBuilder
{
    /// <summary>Compiles the rules; mistakes are reported.</summary>
    /// <returns>The program, or <see langword="null"/> when there are mistakes.</returns>
    public static RuleProgram? Build(LoadContext context, RegelsetInhoud inhoud, Dictionary<string, Condition> applies)
    {
        var derived = inhoud.Begrippen.Where(begrip => begrip.Verschil is null).Select(begrip => begrip.Id).ToHashSet(StringComparer.Ordinal);
        ImmutableArray<string> vormen = [.. inhoud.Vormen.Select(vorm => vorm.Id)];
        ImmutableArray<RuleDefinition> rules = [.. inhoud.Regels.Select(regel => ToRule(regel, vormen))];
        var concluded = rules.SelectMany(rule => rule.Conclusions).Select(conclusion => conclusion.FactId).ToHashSet(StringComparer.Ordinal);
        ImmutableArray<FactDefinition> ownFacts =
        [
            .. Vormfeiten.Alle.Where(concluded.Contains).Select(id => new FactDefinition(id, FactKind.Choice, vormen)),
            .. concluded.Where(id => id == Samenhang.Botst).Select(id => new FactDefinition(id, FactKind.YesNo)),
        ];
        var definition = new RuleSetDefinition(
            [.. context.Facts.Values.Where(fact => !derived.Contains(fact.Id))],
            [.. context.Facts.Values.Where(fact => derived.Contains(fact.Id)), .. ownFacts],
            [.. rules, .. inhoud.Regels.Where(regel => regel.Tenzij is not null).Select(regel => new RuleDefinition(regel.TenzijId, regel.Tenzij!)), .. applies.Select(pair => new RuleDefinition(pair.Key, pair.Value))],
            [.. inhoud.Spiegels.Select(spiegel => spiegel.Begrip).Distinct(), .. ownFacts.Select(fact => fact.Id)]);
        var result = RuleCompiler.Compile(definition);
        foreach (var error in result.Errors)
        {
            Report(context, inhoud, error);
        }

        return result.Program;
    }

    private static RuleDefinition ToRule(Regel regel, ImmutableArray<string> vormen)
    {
        var condition = Validity(regel) is { } validity ? new Condition.All([validity, regel.Als]) : regel.Als;
        var conclusions = regel.Dan switch
        {
            Gevolg.LeidtAf derived => [new Conclusion(derived.Id, derived.Waarde)],
            Gevolg.Botst => [new Conclusion(Samenhang.Botst)],
            _ => Vormfeiten.Conclusions(regel.Dan, vormen),
        };
        return new RuleDefinition(regel.Id, condition, conclusions) { Tags = [.. regel.Lezingen.SelectMany(lezing => lezing.Bronnen).Distinct()] };
    }

    /// <summary>When a rule can hold, readings that meet taken together; none when always.</summary>
    private static Condition? Validity(Regel regel)
    {
        var stretches = new List<(DateOnly? From, DateOnly? Before)>();
        foreach (var lezing in regel.Lezingen)
        {
            if (stretches.Count > 0 && stretches[^1].Before == lezing.Vanaf)
            {
                stretches[^1] = (stretches[^1].From, lezing.Tot);
            }
            else
            {
                stretches.Add((lezing.Vanaf, lezing.Tot));
            }
        }

        ImmutableArray<Condition> periods = [.. stretches
            .Where(stretch => stretch is not (null, null))
            .Select(stretch => new Condition.Atom(Regelset.Peildatum, new ValueTest.InPeriod(stretch.From, stretch.Before)))];
        return periods.Length switch
        {
            0 => null,
            1 => periods[0],
            _ => new Condition.Any(periods),
        };
    }

    private static void Report(LoadContext context, RegelsetInhoud inhoud, CompileError error)
    {
        var id = error.RuleId ?? error.FactId ?? "";
        if (context.IsBroken(id) || error.Details.Any(context.IsBroken))
        {
            return;
        }

        var (file, line) = error.RuleId is null ? PlaceOfFact(context, id) : PlaceOfRule(context, inhoud, id);
        var (code, message, remedy) = error.Kind switch
        {
            CompileErrorKind.Cycle => (
                DiagnosticCode.Cycle,
                $"Deze begrippen hangen in een kring van elkaar af: {string.Join(" → ", error.Details.Append(error.Details[0]))}.",
                "Haal één van deze begrippen uit de voorwaarde van een ander."),
            CompileErrorKind.NeverFires => (DiagnosticCode.Unreachable, $"De regel '{id}' kan bij geen enkel plan gelden.", "De voorwaarde spreekt zichzelf tegen; pas haar aan."),
            CompileErrorKind.NeverConcluded => (DiagnosticCode.Unreachable, $"Geen enkele regel leidt het begrip '{id}' af.", "Maak een regel die het afleidt, of verwijder het begrip."),
            CompileErrorKind.NeverUsed => (DiagnosticCode.Unreachable, $"Geen enkele regel gebruikt het begrip '{id}'.", "Gebruik het in een voorwaarde, of verwijder het."),
            CompileErrorKind.DomainTooLarge => (DiagnosticCode.WrongType, $"'{id}' heeft te veel opties of drempels.", "Hoogstens 64 opties en 63 drempels; splits de vraag."),
            _ => (DiagnosticCode.UnknownId, $"'{id}' klopt niet ({error.Kind}).", "Controleer de spelling en het type."),
        };
        context.Diagnostics.Add(code, file, line, message, remedy);
    }

    private static (string File, int Line) PlaceOfFact(LoadContext context, string id)
    {
        var place = context.PlaceOf("begrip", id);
        return place.File.Length > 0 ? place : context.PlaceOf("vraag", id);
    }

    private static (string File, int Line) PlaceOfRule(LoadContext context, RegelsetInhoud inhoud, string id)
    {
        var rule = inhoud.Regels.FirstOrDefault(regel => regel.Id == id || regel.TenzijId == id);
        if (rule is null)
        {
            return context.PlaceOf("vraag", id["vraag.".Length..]);
        }

        var split = rule.Vindplaats.LastIndexOf(':');
        return (rule.Vindplaats[..split], int.Parse(rule.Vindplaats[(split + 1)..], CultureInfo.InvariantCulture));
    }
}
