using CsCheck;
using WgrAdvisor.Adviezen;
using WgrAdvisor.Inference.Facts;
using WgrAdvisor.Plannen;
using WgrAdvisor.Testing.Sampling;

namespace WgrAdvisor.Tests.Adviezen;

/// <summary>What can still become of a form over every way to answer the open questions.</summary>
public sealed class UitzichtTests
{
    private static readonly Adviseur Adviseur = RandomPlans.Adviseur;

    /// <summary>With the answers for it a form is the advised one; with those against it another is, or none.</summary>
    [Fact]
    public void Advise_AnyPlan_GivesWitnessesThatDoWhatTheySay() =>
        RandomPlans.Plans(70).ForAll(
            plan =>
            {
                plan = plan with { Onderdelen = [Onderdeel.Uitzicht] };
                var advies = Adviseur.Advise(plan);
                return advies.AntwoordenBotsen || advies.Vormen.All(vorm =>
                {
                    var uitzicht = vorm.Uitzicht!;
                    return uitzicht.Wint == Hoevaak.NietBepaald || (
                        (uitzicht.Voor is not null, uitzicht.Tegen is not null) == (uitzicht.Wint is Hoevaak.Soms or Hoevaak.Altijd, uitzicht.Wint is Hoevaak.Soms or Hoevaak.Nooit)
                        && (uitzicht.Voor is not { } voor || Adviseur.Advise(With(plan, voor)).AanbevolenVorm == vorm.Vorm)
                        && (uitzicht.Tegen is not { } tegen || Adviseur.Advise(With(plan, tegen)).AanbevolenVorm != vorm.Vorm));
                });
            },
            samples: 150,
            print: PlanWriter.ToIndentedString);

    /// <summary>A form always wins exactly when the advice on it is certain, the law not being in doubt; one that is out never does.</summary>
    [Fact]
    public void Advise_AnyPlan_AgreesWithWhatIsCertain() =>
        RandomPlans.Plans(80).ForAll(
            plan =>
            {
                var advies = Adviseur.Advise(plan with { Onderdelen = [Onderdeel.Uitzicht] });
                return advies.AntwoordenBotsen || advies.Vormen.All(vorm =>
                    (vorm.Oordeel is not (Oordeel.Uitgesloten or Oordeel.Ongeschikt) || vorm.Uitzicht!.Wint == Hoevaak.Nooit)
                    && (vorm.Vorm != advies.AanbevolenVorm || !vorm.Zeker || vorm.Uitzicht!.Wint == Hoevaak.Altijd)
                    && (vorm.Uitzicht!.Wint != Hoevaak.Altijd || advies.AanbevolenVorm == vorm.Vorm));
            },
            samples: 150,
            print: PlanWriter.ToIndentedString);

    [Fact]
    public void Advise_NothingKnown_SaysThatItIsNotSettled() =>
        Adviseur.Advise(Plan.Leeg with { Onderdelen = [Onderdeel.Uitzicht] }).Vormen.Should().OnlyContain(vorm => vorm.Uitzicht!.Wint == Hoevaak.NietBepaald && vorm.Uitzicht.Voor == null);

    [Fact]
    public void Advise_NotAskedFor_HasNone() =>
        Adviseur.Advise(Adviseur.Regelset.Praktijkvoorbeelden[0].Plan).Vormen.Should().OnlyContain(vorm => vorm.Uitzicht == null);

    private static Plan With(Plan plan, IEnumerable<Grond> more) => more.Aggregate(plan, (said, grond) => grond switch
    {
        { Vraag: Regelset.HuidigeVorm, Antwoord: FactValue.Choice vorm } => said with { HuidigeVorm = vorm.Value },
        _ => said with { Antwoorden = said.Antwoorden.SetItem(grond.Vraag, grond.Antwoord) },
    });
}
