using WgrAdvisor.Register;

namespace WgrAdvisor.Tests.Register;

public sealed class HerkenningTests
{
    [Theory]
    [InlineData("GGD Noord", true)]
    [InlineData("regeling ggd", true)]
    [InlineData("GGD-VT (Noord)", true)]
    [InlineData("Onze \"GGD\"", true)]
    [InlineData("GGDen, en daarna de GGD", true)]
    [InlineData("GGDen van Noord", false)]
    [InlineData("de RGGD", false)]
    [InlineData("", false)]
    public void IsIn_Words_LooksForWholeWords(string cel, bool expected) =>
        new Herkenning("ggd", "titel", ["ggd"], []).IsIn(cel).Should().Be(expected);

    [Theory]
    [InlineData("BWBR1", true)]
    [InlineData("BWBR2| BWBR1", true)]
    [InlineData("BWBR12", false)]
    [InlineData("", false)]
    public void IsIn_Values_LooksForWholeItemsOfTheList(string cel, bool expected) =>
        new Herkenning("ggd", "wetten", [], ["BWBR1"]).IsIn(cel).Should().Be(expected);
}
