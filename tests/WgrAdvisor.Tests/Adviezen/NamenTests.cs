using System.Text;
using WgrAdvisor.Adviezen;

namespace WgrAdvisor.Tests.Adviezen;

/// <summary>Other participants, other names: the advice calls every body what it is called at these participants.</summary>
public sealed class NamenTests
{
    private static readonly Adviseur Adviseur = Adviseur.CreateDefault();

    [Theory]
    [InlineData("gemeente", "Raadsleden, uit de eigen leden gekozen door elke raad.", "De raden")]
    [InlineData("provincie", "Statenleden, uit de eigen leden gekozen door provinciale staten van elke provincie.", "Provinciale staten")]
    [InlineData("waterschap", "Leden van de algemene besturen, uit de eigen leden gekozen door het algemeen bestuur van elk waterschap.", "De algemene besturen van de waterschappen")]
    [InlineData("gemeente provincie", "Raadsleden en Statenleden, uit de eigen leden gekozen door elke raad en provinciale staten van elke provincie.", "De raden en provinciale staten")]
    [InlineData("gemeente rijk", "Raadsleden, uit de eigen leden gekozen door elke raad.", "De raden")]
    [InlineData("rijk", "Raadsleden, uit de eigen leden gekozen door elke raad.", "De raden")]
    public void Advise_RegulationOfRepresentativeBodies_CallsThemByTheirNames(string soorten, string samenstelling, string raden)
    {
        var advies = Advise(soorten.Split(' '));

        advies.Bestuur!.Organen.Single(orgaan => orgaan.Id == "algemeenBestuur").Samenstelling.Should().StartWith(samenstelling);
        advies.Bestuur.Verantwoording.Select(lijn => DutchCapital(lijn.Aan)).Should().Contain(raden);
    }

    [Fact]
    public void Advise_KindsOfParticipantsUnknown_UsesTheNamesAtGemeenten() =>
        Advise([]).Bestuur!.Organen.Single(orgaan => orgaan.Id == "algemeenBestuur").Samenstelling.Should().StartWith("Raadsleden");

    [Theory]
    [InlineData("gemeente")]
    [InlineData("provincie waterschap")]
    [InlineData("gemeente provincie waterschap")]
    public void Advise_AnyParticipants_LeavesNoNameUnfilled(string soorten) =>
        Adviseur.Regelset.Regels.SelectMany(regel => regel.Bewoordingen.Values.Append(regel)).SelectMany(regel => regel.Lezingen)
            .Select(regel => $"{regel.Titel} {regel.Uitleg} {regel.Dan}")
            .Append(AdviesWriter.ToIndentedString(Advise(soorten.Split(' '))))
            .Should().NotContain(text => text.Contains("{raad", StringComparison.OrdinalIgnoreCase) || text.Contains("{college", StringComparison.OrdinalIgnoreCase));

    private static string DutchCapital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private static Advies Advise(string[] soorten)
    {
        var deelnemers = string.Join(", ", soorten.SelectMany(soort => new[] { soort, soort }).Select(soort => $$"""{ "soort": "{{soort}}" }"""));
        var list = deelnemers.Length == 0 ? "" : $"\"deelnemers\": [ {deelnemers} ], ";
        return Adviseur.Advise(Adviseur.ReadPlan(Encoding.UTF8.GetBytes(
            $$"""{ {{list}}"antwoorden": { "deelnemendeOrganen": ["raad"], "bevoegdhedenVan": ["raad"], "wijzeVanOverdracht": ["delegatie"], "uitvoering": "gezamenlijkeOrganisatie", "eigenPersoneel": true, "gastgemeente": false, "algemeenVerbindendeVoorschriften": true, "afspraak": "regeling" } }""")).Plan!);
    }
}
