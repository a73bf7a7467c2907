using System.Collections.Immutable;
using CsCheck;
using WgrAdvisor.Adviezen;
using WgrAdvisor.Inference;
using WgrAdvisor.Inference.Decisions;
using WgrAdvisor.Inference.Facts;
using WgrAdvisor.Plannen;
using WgrAdvisor.Regels;
using WgrAdvisor.Testing.Sampling;

namespace WgrAdvisor.Tests.Adviezen;

/// <summary>How firmly the advised form stands.</summary>
public sealed class StabiliteitTests
{
    private static readonly Adviseur Adviseur = RandomPlans.Adviseur;

    private static Regelset Regelset => Adviseur.Regelset;

    /// <summary>By construction: make the change and the other form is advised.</summary>
    [Fact]
    public void Advise_Kanteling_GivesTheOtherForm() =>
        RandomPlans.Plans(60).ForAll(
            plan => Stabiliteit(plan)?.Kantelingen.Take(6).All(kanteling => Adviseur.Advise(kanteling.Wijziging.ApplyTo(plan)).AanbevolenVorm == kanteling.Vorm) ?? true,
            samples: 150,
            print: PlanWriter.ToIndentedString);

    /// <summary>Every way: a single other answer, or another wish, that gives another form is named.</summary>
    [Fact]
    public void Advise_OneChangeThatGivesAnotherForm_IsAKanteling() =>
        Gen.Select(RandomPlans.Plans(60), Gen.Int[0, 999], Gen.Int[0, 5], Gen.Bool).ForAll(
            tried =>
            {
                var (plan, index, option, weight) = tried;
                if (Adviseur.Advise(plan) is not { AanbevolenVorm: { } now } || (weight ? OtherWeight(plan, index, option) : OtherAnswer(plan, index, option)) is not { } change)
                {
                    return true;
                }

                return Adviseur.Advise(change.ApplyTo(plan)).AanbevolenVorm is not { } other || other == now
                    || Stabiliteit(plan)!.Kantelingen.Any(kanteling => kanteling.Vorm == other && Same(kanteling.Wijziging, change));
            },
            samples: 1500,
            print: sample => $"{sample.Item2} {sample.Item3} {sample.Item4} {PlanWriter.ToIndentedString(sample.Item1)}");

    /// <summary>Every weight from 0 to the highest is tried: it is within the margin exactly when the advice stays.</summary>
    [Fact]
    public void Advise_Gewichtmarge_HoldsExactlyTheWeightsWithWhichTheAdviceStays() =>
        RandomPlans.Plans(60).ForAll(MarginsAreExact, samples: 100, print: PlanWriter.ToIndentedString);

    /// <summary>The same for the legal cases, in which the law is often in doubt.</summary>
    [Fact]
    public void Advise_GewichtmargeOfLegalCase_HoldsExactlyTheWeightsWithWhichTheAdviceStays() =>
        Regelset.Rechtsgevallen.Select(geval => geval.Plan).Should().OnlyContain(plan => MarginsAreExact(plan));

    [Theory]
    [InlineData("dowr", "regelingZonderMeer", "centrumregeling", "Op de tweede plaats komt een centrumregeling.")]
    [InlineData("dowr", "regelingZonderMeer", "centrumregeling", "Het wordt ook anders als u ‘Duurzaamheid’ anders weegt.")]
    [InlineData("gbt", "openbaarLichaam", null, "Geen andere vorm blijft over. Het advies wordt anders met een ander antwoord op ‘Hoe leggen de deelnemers de samenwerking vast?’ of ‘Wie gaat het werk doen?’. Hoe zwaar u één criterium ook weegt, dit blijft het advies.")]
    [InlineData("jeugdzorg-ijsselland", "bedrijfsvoeringsorganisatie", "openbaarLichaam", "‘Wat voor taken gaat u samen doen?’ of 5 andere vragen.")]
    public void Advise_PracticeCase_SaysInWordsHowFirmItIs(string id, string vorm, string? second, string sentence)
    {
        var plan = Regelset.Praktijkvoorbeelden.Single(voorbeeld => voorbeeld.Id == id).Plan;

        var advies = Adviseur.Advise(plan);

        advies.AanbevolenVorm.Should().Be(vorm);
        advies.Stabiliteit!.Tweede.Should().Be(second);
        advies.Stabiliteit.Tekst.Should().Contain(sentence);
    }

    [Fact]
    public void Advise_FormThatAStatuteImposes_StandsWhateverTheWeights()
    {
        var advies = Adviseur.Advise(Adviseur.ReadPlan("""{ "antwoorden": { "soortenDeelnemers": ["gemeente"], "aantalGemeenten": 5, "aantalDeelnemers": 5, "bijzondereTaken": ["veiligheidsregio"] } }"""u8.ToArray()).Plan!);

        advies.Uitkomst.Should().Be(Uitkomst.Voorgeschreven);
        advies.Stabiliteit!.Gewichten.Should().OnlyContain(marge => marge.Van == 0 && marge.Tot == 40);
        advies.Stabiliteit.Kantelingen.Should().NotContain(kanteling => kanteling.Wijziging.Criterium != null);
        advies.Stabiliteit.Tekst.Should().Contain("Wat u belangrijk vindt, verandert dat niet.");
    }

    private static Stabiliteit? Stabiliteit(Plan plan) => Adviseur.Advise(plan with { Onderdelen = [Onderdeel.Stabiliteit] }).Stabiliteit;

    private static bool Same(Wijziging one, Wijziging other) => (one.Vraag, one.Criterium) == (other.Vraag, other.Criterium)
        && (one.Naar is FactValue.MultiChoice many ? many.Values.SequenceEqual(((FactValue.MultiChoice)other.Naar!).Values) : Equals(one.Naar, other.Naar));

    private static bool MarginsAreExact(Plan plan)
    {
        if (Stabiliteit(plan) is not { } stabiliteit)
        {
            return true;
        }

        var beoordeling = new Beoordeling(Regelset, Regelset.Program, plan);
        return stabiliteit.Gewichten.All(marge => Enumerable.Range(0, Regelset.Kenmerken.Gewichten.Max(gewicht => gewicht.Waarde) + 1).All(weight =>
            (beoordeling.RecommendedAfter([new Change(marge.Criterium, Regelset.Vormkeuze.PuntenVan(marge.Criterium, weight))]) == beoordeling.Recommended)
            == (weight >= marge.Van && weight <= marge.Tot)));
    }

    private static Wijziging? OtherAnswer(Plan plan, int index, int option)
    {
        var vraag = Regelset.Vragen[index % Regelset.Vragen.Length];
        FactValue? other = vraag.Type switch
        {
            VraagType.JaNee => new FactValue.YesNo(option % 2 == 0),
            VraagType.Keuze => new FactValue.Choice(vraag.Opties[option % vraag.Opties.Length].Id),
            VraagType.Meerkeuze when plan.Antwoorden.GetValueOrDefault(vraag.Id) is FactValue.MultiChoice { Values: [_, ..] } many => new FactValue.MultiChoice(many.Values.RemoveAt(option % many.Values.Length)),
            _ => null,
        };
        return other is not null && plan.Antwoorden.TryGetValue(vraag.Id, out var now) && !now.Equals(other) ? new Wijziging(vraag.Id, null, now, other) : null;
    }

    private static Wijziging? OtherWeight(Plan plan, int index, int option)
    {
        var criterium = Regelset.Criteria[index % Regelset.Criteria.Length];
        var other = Regelset.Kenmerken.Gewichten[option % Regelset.Kenmerken.Gewichten.Length];
        var now = plan.Voorkeuren.GetValueOrDefault(criterium.Id);
        return other.Id == now || (now is null && other.Waarde == criterium.Standaardgewicht) ? null
            : new Wijziging(null, criterium.Id, now is null ? null : new FactValue.Choice(now), new FactValue.Choice(other.Id));
    }
}
