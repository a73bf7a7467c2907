using WgrAdvisor.Adviezen;
using WgrAdvisor.Inference.Facts;

namespace WgrAdvisor.Api.Pages.Text;

/// <summary>Writes questions and answers in the words of the rule set.</summary>
internal static class AnswerText
{
    /// <summary>The question that a ground answers.</summary>
    public static string Question(Regelset regelset, string id) => id switch
    {
        Regelset.Peildatum => "Peildatum",
        Regelset.HuidigeVorm => "Vorm van nu",
        _ => regelset.Vraag(id)?.Tekst ?? id,
    };

    /// <summary>The answer of a ground.</summary>
    public static string Answer(Regelset regelset, Grond grond) => Answer(regelset, grond.Vraag, grond.Antwoord);

    /// <summary>An answer to a question.</summary>
    public static string Answer(Regelset regelset, string vraag, FactValue antwoord) => antwoord switch
    {
        FactValue.YesNo { Value: true } => "Ja",
        FactValue.YesNo => "Nee",
        FactValue.Choice choice => Option(regelset, vraag, choice.Value),
        FactValue.MultiChoice { Values.IsEmpty: true } => "Geen van deze",
        FactValue.MultiChoice choices => string.Join("; ", choices.Values.Select(choice => Option(regelset, vraag, choice))),
        FactValue.Number number => Dutch.Number(number.Value),
        FactValue.Date date => Dutch.Date(date.Value),
        _ => "",
    };

    private static string Option(Regelset regelset, string vraag, string id) =>
        vraag == Regelset.HuidigeVorm
            ? Dutch.Capitalised(regelset.Vorm(id)?.Naam ?? id)
            : regelset.Vraag(vraag)?.Opties.FirstOrDefault(optie => optie.Id == id)?.Tekst ?? id;
}
