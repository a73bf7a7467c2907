using WgrAdvisor.Inference.Facts;
using WgrAdvisor.Regels;

namespace WgrAdvisor.Adviezen;

/// <summary>Says questions and answers inside a Dutch sentence.</summary>
internal sealed class Antwoordtekst(Regelset regelset)
{
    /// <summary>A question between quotes.</summary>
    public string Vraag(string id) => id switch
    {
        Regelset.Peildatum => "‘de peildatum’",
        Regelset.HuidigeVorm => "‘de huidige vorm’",
        _ => $"‘{regelset.Vraag(id)?.Tekst ?? id}’",
    };

    /// <summary>An answer to a question, words between quotes.</summary>
    public string Antwoord(string vraag, FactValue antwoord) => antwoord switch
    {
        FactValue.Choice choice => Optie(vraag, choice.Value),
        FactValue.MultiChoice { Values: [] } => "‘geen van deze’",
        FactValue.MultiChoice many => DutchText.List(many.Values.Select(value => Optie(vraag, value)), "en"),
        FactValue.YesNo yes => yes.Value ? "‘ja’" : "‘nee’",
        FactValue.Number number => DutchText.Number(number.Value),
        _ => throw new NotSupportedException($"{antwoord.GetType().Name} is no answer to a question."),
    };

    /// <summary>The name of a weight of the rule set.</summary>
    public string Gewicht(FactValue gewicht) => regelset.Kenmerken.Gewichten.First(each => new FactValue.Choice(each.Id).Equals(gewicht)).Naam;

    /// <summary>An option between quotes, without what explains it.</summary>
    public string Optie(string vraag, string optie) =>
        $"‘{regelset.Vraag(vraag)!.Opties.First(each => each.Id == optie).Tekst.Split(';', '(')[0].TrimEnd()}’"; // "!": answers to questions were checked
}
