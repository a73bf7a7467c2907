using System.Globalization;
using WgrAdvisor.Inference.Facts;
using WgrAdvisor.Plannen;

namespace WgrAdvisor.Api.Pages.Form;

/// <summary>Fills in the form from a plan.</summary>
internal static class PlanFormWriter
{
    /// <summary>The form that reads as the plan.</summary>
    public static PlanForm Write(Plan plan)
    {
        var form = PlanForm.Empty.WithText(Field.Naam, plan.Naam).WithText(Field.HuidigeVorm, plan.HuidigeVorm);
        form = plan.Peildatum is { } peildatum ? form.WithDate(Field.Peildatum, peildatum) : form;
        form = plan.Startdatum is { } start ? form.WithDate(Field.Startdatum, start) : form;
        form = plan.Deelnemers.Index().Aggregate(form, (filled, item) => filled.WithDeelnemer(item.Index, item.Item));
        form = plan.Antwoorden.Aggregate(form, (filled, answer) => filled.WithAnswer(Field.Antwoord(answer.Key), answer.Value));
        form = plan.Toelichtingen.Aggregate(form, (filled, remark) => filled.WithText(Field.Toelichting(remark.Key), remark.Value));
        return plan.Voorkeuren.Aggregate(form, (filled, wish) => filled.WithText(Field.Voorkeur(wish.Key), wish.Value));
    }

    private static PlanForm WithDeelnemer(this PlanForm form, int row, Deelnemer deelnemer) => form
        .WithText(Field.Deelnemer(row, "naam"), deelnemer.Naam)
        .WithText(Field.Deelnemer(row, "soort"), deelnemer.Soort)
        .WithText(Field.Deelnemer(row, "inwoners"), deelnemer.Inwoners is { } inwoners ? Plain(inwoners) : null)
        .WithText(Field.Deelnemer(row, "id"), deelnemer.Id);

    private static PlanForm WithAnswer(this PlanForm form, string field, FactValue answer) => answer switch
    {
        FactValue.YesNo yesNo => form.With(field, yesNo.Value ? Field.Ja : Field.Nee),
        FactValue.Choice choice => form.With(field, choice.Value),
        FactValue.MultiChoice { Values.IsEmpty: true } => form.With(field, Field.GeenVanDeze),
        FactValue.MultiChoice choices => form.With(field, [.. choices.Values]),
        FactValue.Number number => form.With(Field.Join(field, Field.Getal), Plain(number.Value)),
        FactValue.Date date => form.WithDate(field, date.Value),
        _ => form,
    };

    private static PlanForm WithDate(this PlanForm form, string field, DateOnly date) => form
        .With(Field.Join(field, Field.Dag), Plain(date.Day))
        .With(Field.Join(field, Field.Maand), Plain(date.Month))
        .With(Field.Join(field, Field.Jaar), Plain(date.Year));

    private static PlanForm WithText(this PlanForm form, string field, string? text) =>
        string.IsNullOrWhiteSpace(text) ? form : form.With(field, text);

    private static string Plain(long number) => number.ToString(CultureInfo.InvariantCulture);
}
