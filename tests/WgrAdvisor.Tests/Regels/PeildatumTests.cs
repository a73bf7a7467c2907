using WgrAdvisor.Testing.Sampling;

namespace WgrAdvisor.Tests.Regels;

/// <summary>What the rules say about days on which the law was not read.</summary>
public sealed class PeildatumTests
{
    private static readonly Regelset Regelset = RandomPlans.Adviseur.Regelset;

    [Fact]
    public void WarningAfterTheLastCheckedDay_BeginsOnTheDayAfterTheStandardPeildatum() =>
        Regelset.Regel("aandacht.peildatum-na-controle")!.Vanaf.Should().Be(Regelset.Kenmerken.Standaardpeildatum.AddDays(1));
}
