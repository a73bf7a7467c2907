using System.Collections.Immutable;
using System.Text;
using CsCheck;
using WgrAdvisor.Inference.Facts;
using WgrAdvisor.Plannen;
using WgrAdvisor.Testing.Sampling;

namespace WgrAdvisor.Tests.Plannen;

public sealed class PlanWriterTests
{
    private static readonly Adviseur Adviseur = Adviseur.CreateDefault();

    [Fact]
    public void ToUtf8Bytes_EmptyPlan_IsAnEmptyObject() => Text(Plan.Leeg).Should().Be("{}");

    [Fact]
    public void ToUtf8Bytes_EveryPart_IsWrittenAsThePlanReaderReadsIt()
    {
        var plan = new Plan
        {
            Naam = "Café ‘Brug’ 😀",
            Peildatum = new DateOnly(2026, 12, 1),
            Startdatum = new DateOnly(2027, 1, 4),
            Deelnemers = [new Deelnemer("Borne", "gemeente", 24000, "gm0147"), new Deelnemer(null, "waterschap", null, null)],
            Antwoorden = ImmutableSortedDictionary.CreateRange(StringComparer.Ordinal, new Dictionary<string, FactValue>
            {
                ["eigenPersoneel"] = new FactValue.YesNo(false),
                ["taken"] = new FactValue.MultiChoice([]),
                ["uitvoering"] = new FactValue.Choice("eenDeelnemer"),
            }),
            Toelichtingen = ImmutableSortedDictionary.CreateRange(StringComparer.Ordinal, new Dictionary<string, string> { ["taken"] = "regel 1\nregel 2" }),
            Voorkeuren = ImmutableSortedDictionary.CreateRange(StringComparer.Ordinal, new Dictionary<string, string> { ["flexibiliteit"] = "belangrijk" }),
            HuidigeVorm = "centrumregeling",
            Onderdelen = ["kern"],
        };

        var read = Adviseur.ReadPlan(PlanWriter.ToUtf8Bytes(plan));

        read.Fouten.Should().BeEmpty();
        read.Plan.Should().BeEquivalentTo(plan, options => options.RespectingRuntimeTypes().ComparingByMembers<Plan>());
        Text(read.Plan!).Should().Be(Text(plan));
        Text(plan).Should().Contain("Café ‘Brug’").And.Contain("\"taken\":[]").And.Contain("\"inwoners\":24000").And.NotContain("null");
    }

    [Fact]
    public void ToUtf8Bytes_PracticeCases_ReadBackAsTheSamePlan()
    {
        foreach (var voorbeeld in Adviseur.Regelset.Praktijkvoorbeelden)
        {
            var read = Adviseur.ReadPlan(PlanWriter.ToUtf8Bytes(voorbeeld.Plan));

            read.Fouten.Should().BeEmpty(voorbeeld.Id);
            Text(read.Plan!).Should().Be(Text(voorbeeld.Plan));
        }
    }

    [Fact]
    public void ToUtf8Bytes_AnyPlan_ReadsBackAsTheSamePlan() => RandomPlans.Plans(60).ForAll(
        plan => Adviseur.ReadPlan(PlanWriter.ToUtf8Bytes(plan)).Plan is { } read && Text(read) == Text(plan),
        samples: 1000);

    [Fact]
    public void ToIndentedString_Plan_HasLineFeedsOnly() =>
        PlanWriter.ToIndentedString(new Plan { Naam = "a" }).Should().Be("{\n  \"naam\": \"a\"\n}");

    private static string Text(Plan plan) => Encoding.UTF8.GetString(PlanWriter.ToUtf8Bytes(plan));
}
