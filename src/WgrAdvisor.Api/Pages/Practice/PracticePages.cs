using System.Collections.Immutable;
using WgrAdvisor.Api.Pages.Form;
using WgrAdvisor.Api.Pages.Layout;
using WgrAdvisor.Api.Pages.Result;
using WgrAdvisor.Praktijk;

namespace WgrAdvisor.Api.Pages.Practice;

/// <summary>The practice cases: each judged by the law of its own day, with the law of today beside it.</summary>
internal static class PracticePages
{
    /// <summary>Maps the practice cases.</summary>
    public static void MapPractice(this IEndpointRouteBuilder pages) =>
        pages.MapPage("/praktijk/{id}", (string id, Adviseur adviseur) =>
            adviseur.Regelset.Praktijkvoorbeelden.FirstOrDefault(voorbeeld => voorbeeld.Id == id) is { } voorbeeld
                ? Page(Praktijktoets.Judge(adviseur, voorbeeld), adviseur.Regelset)
                : Results.NotFound());

    private static PageResult<PracticePage> Page(Praktijkuitslag uitslag, Regelset regelset)
    {
        var plan = uitslag.Voorbeeld.Plan;
        ImmutableArray<GelijkendVoorbeeld> others = [.. uitslag.Toen.Praktijkvoorbeelden!.Value.Where(voorbeeld => voorbeeld.Voorbeeld != uitslag.Voorbeeld.Id)]; // "!": the plan asks for all parts
        var today = plan with { Peildatum = regelset.Kenmerken.Standaardpeildatum };
        return new(
            (nameof(PracticePage.Voorbeeld), uitslag.Voorbeeld),
            (nameof(PracticePage.Then), new AdviceView(regelset, plan, uitslag.Toen with { Praktijkvoorbeelden = others }, PlanFormWriter.Write(plan))),
            (nameof(PracticePage.Now), new AdviceView(regelset, today, uitslag.Nu, PlanFormWriter.Write(today))));
    }
}
