using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using WgrAdvisor.Plannen;

namespace WgrAdvisor.Api.Http.Documentation;

/// <summary>Plans that can be posted as they are; every operation on a plan refers to them.</summary>
internal static class ExamplePlans
{
    /// <summary>The practice cases and the empty plan, by name.</summary>
    public static IReadOnlyDictionary<string, OpenApiExample> Of(Regelset regelset) => regelset.Praktijkvoorbeelden
        .Select(voorbeeld => (voorbeeld.Id, voorbeeld.Naam, voorbeeld.Plan))
        .Append((Id: "leeg", Naam: "Nog niets bekend", Plan: Plan.Leeg))
        .ToDictionary(example => example.Id, example => Example(example.Naam, example.Plan), StringComparer.Ordinal);

    /// <summary>The practice cases as they would be reviewed today, by name.</summary>
    public static IReadOnlyDictionary<string, OpenApiExample> ToReview(Regelset regelset) => regelset.Praktijkvoorbeelden.ToDictionary(
        voorbeeld => $"{voorbeeld.Id}-nu",
        voorbeeld => Example($"{voorbeeld.Naam}, nu", voorbeeld.Plan with { Peildatum = null, HuidigeVorm = voorbeeld.Verwacht.Vorm }),
        StringComparer.Ordinal);

    /// <summary>Adds them to the document.</summary>
    public static void Add(OpenApiDocument document, Regelset regelset)
    {
        foreach (var (id, example) in Of(regelset).Concat(ToReview(regelset)))
        {
            document.AddComponent<IOpenApiExample>(id, example);
        }
    }

    private static OpenApiExample Example(string name, Plan plan) => new() { Summary = name, Value = JsonNode.Parse(PlanWriter.ToUtf8Bytes(plan)) };
}
