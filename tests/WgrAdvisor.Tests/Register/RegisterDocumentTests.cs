namespace WgrAdvisor.Tests.Register;

/// <summary>The description of the columns for users names everything that the rule set reads.</summary>
public sealed class RegisterDocumentTests
{
    private static readonly string Document = File.ReadAllText(Repository.PathOf("api-docs", "register.md"));

    [Fact]
    public void Document_EveryColumn_IsDescribed() =>
        Registers.Regelset.Registerformaat!.AlleKolommen.Where(kolom => !Document.Contains($"`{kolom}`", StringComparison.Ordinal)).Should().BeEmpty();

    [Fact]
    public void Document_EveryValue_IsDescribed()
    {
        var formaat = Registers.Regelset.Registerformaat!;
        var values = formaat.Vormen.Keys
            .Concat(formaat.Deelnemers!.Soorten.Keys)
            .Concat(formaat.Antwoorden.OfType<WgrAdvisor.Register.Registerantwoord.UitKolom>().SelectMany(antwoord => antwoord.Waarden.Keys))
            .Concat(formaat.Antwoorden.OfType<WgrAdvisor.Register.Registerantwoord.UitHerkenning>().SelectMany(antwoord => antwoord.Herkenningen)
                .SelectMany(herkenning => herkenning.Woorden.Concat(herkenning.Waarden)));

        values.Where(value => !Document.Contains($"`{value}`", StringComparison.Ordinal)).Should().BeEmpty();
    }
}
