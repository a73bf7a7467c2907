using System.Collections.Immutable;
using System.Globalization;
using CsCheck;
using WgrAdvisor.Adviezen;
using WgrAdvisor.Inference;
using WgrAdvisor.Inference.Decisions;
using WgrAdvisor.Inference.Facts;
using WgrAdvisor.Plannen;
using WgrAdvisor.Regels;
using WgrAdvisor.Testing.Sampling;

namespace WgrAdvisor.Tests.Adviezen;

/// <summary>What must hold for every plan, tried on thousands of random ones under the built-in rules.</summary>
public sealed class AdviesPropertyTests
{
    private static readonly Adviseur Adviseur = RandomPlans.Adviseur;

    /// <summary>By form the plans that can be, in which no rule takes it out.</summary>
    private static readonly Dictionary<string, CaseSpace> PlansWith = Adviseur.Regelset.Vormen.ToDictionary(
        vorm => vorm.Id,
        vorm => Adviseur.Regelset.DenkbarePlannen.WithAlso(
            Adviseur.Regelset.Regels.Where(regel => regel.DoetAfvallen(vorm.Id)).Select(regel => Adviseur.Regelset.Program.RuleIndex(regel.Id))));

    private static int Zwaarte(string vorm) => Adviseur.Regelset.Vorm(vorm)!.Zwaarte;

    [Fact]
    public void Advise_AnyPlan_NeverRecommendsAFormThatIsOut() =>
        RandomPlans.Plans(50).ForAll(
            plan =>
            {
                var advies = Adviseur.Advise(plan);
                return advies.AanbevolenVorm is null
                    || advies.Vormen.Single(vorm => vorm.Vorm == advies.AanbevolenVorm).Oordeel is Oordeel.Aanbevolen or Oordeel.Voorgeschreven;
            },
            samples: 3000);

    [Fact]
    public void Advise_FormThatIsOut_NamesARuleWithASourceOrTheAnswersThemselves() =>
        RandomPlans.Plans(60).ForAll(
            plan =>
            {
                var advies = Adviseur.Advise(plan);
                return advies.Vormen
                    .Where(vorm => vorm.Oordeel is Oordeel.Uitgesloten or Oordeel.Ongeschikt)
                    .All(vorm => vorm.Redenen.Where(reden => reden.Richting == Richting.SluitUit).Select(reden => advies.Regels[reden.Regel])
                            .Any(regel => !regel.Bronnen.IsEmpty || (vorm.Oordeel == Oordeel.Ongeschikt && regel.Zekerheid == Zekerheid.Logisch && !regel.OpGrondVan.IsEmpty))
                        || !vorm.OpenRegels!.Value.IsEmpty); // no rule alone takes it out yet, but some will
            },
            samples: 2000,
            print: PlanWriter.ToIndentedString);

    /// <summary>That there is a regeling, or no stichting, is true of every form that was weighed; so it is the last thing to say.</summary>
    [Fact]
    public void Advise_FormOfTheLaw_NamesWhatOnlyTakesAwayTheRoadOutsideItLast() =>
        RandomPlans.Plans(60).ForAll(
            plan =>
            {
                var advies = Adviseur.Advise(plan);
                var regels = advies.BeslissendeRegels.Select(id => Adviseur.Regelset.Regel(id)!).SkipWhile(regel => !TakesAwayOnlyTheRoadOutside(regel)); // "!": an advice names rules that exist
                return advies.AanbevolenVorm is null || regels.All(TakesAwayOnlyTheRoadOutside);
            },
            samples: 2000);

    private static bool TakesAwayOnlyTheRoadOutside(Regel regel)
    {
        var fallen = Adviseur.Regelset.Vormen.Where(vorm => regel.DoetAfvallen(vorm.Id)).ToList();
        return fallen.Count > 0 && fallen.TrueForAll(vorm => vorm.BuitenDeWet);
    }

    [Fact]
    public void Advise_OneMoreAnswer_NeverTurnsACertainVerdict() =>
        Gen.Select(RandomPlans.Plans(70), Gen.Int[0, Adviseur.Regelset.Vragen.Length - 1], Gen.ULong).ForAll(
            tried =>
            {
                var (plan, index, seed) = tried;
                var vraag = Adviseur.Regelset.Vragen[index];
                if (plan.Antwoorden.ContainsKey(vraag.Id))
                {
                    return true;
                }

                var before = Adviseur.Advise(plan);
                var after = Adviseur.Advise(plan with { Antwoorden = plan.Antwoorden.Add(vraag.Id, RandomPlans.AnswerTo(vraag, seed)) });
                return after.AntwoordenBotsen || before.Vormen.Zip(after.Vormen).All(pair => !pair.First.Zeker || (pair.Second.Zeker && pair.First.Oordeel == pair.Second.Oordeel));
            },
            samples: 4000);

    [Fact]
    public void Advise_QuestionThatIsNotOpen_ChangesNothingInTheRecommendation() =>
        Gen.Select(RandomPlans.Plans(70), Gen.Int[0, Adviseur.Regelset.Vragen.Length - 1], Gen.ULong).ForAll(
            tried =>
            {
                var (plan, index, seed) = tried;
                var vraag = Adviseur.Regelset.Vragen[index];
                var before = Adviseur.Advise(plan);
                if (plan.Antwoorden.ContainsKey(vraag.Id) || before.OpenVragen!.Value.Any(open => open.Vraag == vraag.Id))
                {
                    return true;
                }

                var after = Adviseur.Advise(plan with { Antwoorden = plan.Antwoorden.Add(vraag.Id, RandomPlans.AnswerTo(vraag, seed)) });
                return after.AntwoordenBotsen || before.AanbevolenVorm == after.AanbevolenVorm || OutOnlyTogether(after, before.AanbevolenVorm);
            },
            samples: 3000,
            print: sample => $"{Adviseur.Regelset.Vragen[sample.Item2].Id} {PlanWriter.ToIndentedString(sample.Item1)}");

    [Fact]
    public void Advise_WithoutWishesOrPreferences_RecommendsTheLightestFormThatIsLeftUnlessAnAnswerSpeaksForAHeavier() =>
        RandomPlans.Plans(60, vraag => vraag.Groep.Id is not ("wensen" or "raad"), preferences: false).ForAll(
            plan =>
            {
                var advies = Adviseur.Advise(plan);
                if (advies.Uitkomst == Uitkomst.Voorgeschreven || advies.AanbevolenVorm is not { } best)
                {
                    return true;
                }

                var lighter = advies.Vormen.Where(vorm => vorm is { Rang: not null, Betwijfeld: false } && Zwaarte(vorm.Vorm) < Zwaarte(best)).ToList();
                return lighter.TrueForAll(vorm => NamedReasons(advies, best, vorm).Any());
            },
            samples: 3000);

    [Fact]
    public void Advise_FormInDoubt_IsNeverRecommendedForCertainNorBeforeAFormWithoutDoubt() =>
        RandomPlans.Plans(60).ForAll(
            plan =>
            {
                var advies = Adviseur.Advise(plan);
                var standing = advies.Vormen.Where(vorm => vorm.Rang is not null).OrderBy(vorm => vorm.Rang).ToList();
                var firstDoubted = standing.FindIndex(vorm => vorm.Betwijfeld);
                return standing.TrueForAll(vorm => !vorm.Betwijfeld || !vorm.Zeker)
                    && (firstDoubted < 0 || standing.Skip(firstDoubted).All(vorm => vorm.Betwijfeld))
                    && (advies.Uitkomst != Uitkomst.Advies || !standing[0].Betwijfeld);
            },
            samples: 3000);

    /// <summary>Silence is never an answer: without a form the advice says which question decides, that nothing fits, or that nothing is said yet.</summary>
    [Fact]
    public void Advise_AnyPlan_NamesAFormUnlessOneQuestionDecidesOrNothingFits() =>
        RandomPlans.AnyPlans(25).ForAll(
            plan =>
            {
                var advies = Adviseur.Advise(plan);
                return (advies.AanbevolenVorm, advies.Vork, advies.Uitkomst) switch
                {
                    ({ }, null, not Uitkomst.GeenPassendeVorm) => true,
                    (null, { } fork, Uitkomst.VoorlopigAdvies) => advies.OpenVragen!.Value.Any(open => open.Vraag == fork.Vraag),
                    (null, null, Uitkomst.GeenPassendeVorm) => true,
                    (null, null, Uitkomst.VoorlopigAdvies) => plan.Antwoorden.IsEmpty && plan.Deelnemers.IsEmpty,
                    _ => false,
                };
            },
            samples: 1000,
            print: PlanWriter.ToIndentedString);

    /// <summary>By construction: with the answers the form is advised, and with fewer of them it is not.</summary>
    [Fact]
    public void Advise_Kantelpunt_MakesTheFormTheAdvisedOneAndNoFewerAnswersDo() =>
        RandomPlans.Plans(30).ForAll(
            plan => Adviseur.Advise(plan).Vormen.SelectMany(vorm => vorm.Kantelpunten!.Value.Take(4).Select(punt => (Vorm: vorm.Vorm, Punt: punt))).All(tips =>
                Adviseur.Advise(With(plan, tips.Punt.Antwoorden)) is var tipped
                && tipped.AanbevolenVorm == tips.Vorm
                && tipped.Vormen.Single(vorm => vorm.Vorm == tips.Vorm).Oordeel == tips.Punt.Dan
                && (tips.Punt.Antwoorden.Length == 1 || tips.Punt.Antwoorden.All(antwoord => Adviseur.Advise(With(plan, [antwoord])).AanbevolenVorm != tips.Vorm))),
            samples: 150,
            print: PlanWriter.ToIndentedString);

    /// <summary>By construction: change these answers and wishes and the other form is advised; with fewer changes it is not.</summary>
    [Fact]
    public void Advise_Doorslag_GivesTheOtherFormWhenItIsChangedAndNotWithLess() =>
        RandomPlans.Plans(60).ForAll(
            plan => Adviseur.Advise(plan).Doorslag is not { } doorslag
                || (AdvisedAfter(plan, doorslag.Wijzigingen) == doorslag.Tegenover
                    && doorslag.Wijzigingen.All(wijziging => AdvisedAfter(plan, doorslag.Wijzigingen.Remove(wijziging)) != doorslag.Tegenover)),
            samples: 2000,
            print: PlanWriter.ToIndentedString);

    /// <summary>By construction: with the changes the form gets that verdict, and with one change less it does not come as far.</summary>
    [Fact]
    public void Advise_WatMoetVeranderen_GivesTheVerdictAndNoLessDoes() =>
        RandomPlans.AnyPlans(60).ForAll(
            plan =>
            {
                var advies = Adviseur.Advise(plan with { Onderdelen = [Onderdeel.Wijzigingen] });
                return advies.Vormen.SelectMany(vorm => vorm.WatMoetVeranderen!.Value.Take(3).Select(aanpassing => (vorm.Vorm, Aanpassing: aanpassing))).All(each =>
                    After(plan, each.Aanpassing.Wijzigingen) is var after
                    && after.Vormen.Single(vorm => vorm.Vorm == each.Vorm).Oordeel == each.Aanpassing.Dan
                    && each.Aanpassing.Wijzigingen.All(less => Stage(After(plan, each.Aanpassing.Wijzigingen.Remove(less)), each.Vorm) < Stage(after, each.Vorm)));
            },
            samples: 150,
            print: PlanWriter.ToIndentedString);

    /// <summary>Every way: changing one answer that can change is named when it takes the least, for the form that it brings back.</summary>
    [Fact]
    public void Advise_OneChangeThatBringsAFormBack_IsWhatMustChange() =>
        Gen.Select(RandomPlans.Plans(60), Gen.Int[0, Adviseur.Regelset.Vragen.Length - 1], Gen.Int[0, 5]).ForAll(
            tried =>
            {
                var (plan, index, option) = tried;
                var vraag = Adviseur.Regelset.Vragen[index];
                if (!plan.Antwoorden.TryGetValue(vraag.Id, out var now) || vraag.Aanpassen is not Aanpasbaarheid.Makkelijk || vraag.Type is not (VraagType.JaNee or VraagType.Keuze))
                {
                    return true;
                }

                FactValue antwoord = vraag.Type == VraagType.JaNee ? new FactValue.YesNo(option % 2 == 0) : new FactValue.Choice(vraag.Opties[option % vraag.Opties.Length].Id);
                var change = new Wijziging(vraag.Id, null, now, antwoord);
                var after = After(plan, [change]);
                return Adviseur.Advise(plan with { Onderdelen = [Onderdeel.Wijzigingen] }).Vormen.Where(vorm => vorm.Rang is null && after.Vormen.Single(each => each.Vorm == vorm.Vorm).Rang is not null)
                    .All(vorm => vorm.WatMoetVeranderen!.Value.Any(aanpassing => aanpassing.Wijzigingen is [var only] && only.Vraag == vraag.Id && only.Naar!.Equals(antwoord)));
            },
            samples: 2000,
            print: sample => $"{Adviseur.Regelset.Vragen[sample.Item2].Id} {sample.Item3} {PlanWriter.ToIndentedString(sample.Item1)}");

    /// <summary>Every way: an answer that makes another form the advised one is named, unless a form is out by rules together, which is not looked for.</summary>
    [Fact]
    public void Advise_OneAnswerThatTipsTheAdvice_IsAKantelpunt() =>
        Gen.Select(RandomPlans.Plans(60), Gen.Int[0, Adviseur.Regelset.Vragen.Length - 1], Gen.Int[0, 5]).ForAll(
            tried =>
            {
                var (plan, index, option) = tried;
                var vraag = Adviseur.Regelset.Vragen[index];
                var before = Adviseur.Advise(plan);
                if (plan.Antwoorden.ContainsKey(vraag.Id) || vraag.Type is not (VraagType.JaNee or VraagType.Keuze) || vraag.AlleenAls is not null)
                {
                    return true;
                }

                FactValue antwoord = vraag.Type == VraagType.JaNee ? new FactValue.YesNo(option % 2 == 0) : new FactValue.Choice(vraag.Opties[option % vraag.Opties.Length].Id);
                var after = Adviseur.Advise(plan with { Antwoorden = plan.Antwoorden.SetItem(vraag.Id, antwoord) });
                return after.AanbevolenVorm is not { } other || other == before.AanbevolenVorm
                    || after.Vormen.Any(vorm => OutOnlyTogether(after, vorm.Vorm))
                    || before.Vormen.Single(vorm => vorm.Vorm == other).Kantelpunten!.Value.Any(punt => punt.Antwoorden is [var only] && only.Vraag == vraag.Id && only.Antwoord.Equals(antwoord));
            },
            samples: 3000,
            print: sample => $"{Adviseur.Regelset.Vragen[sample.Item2].Id} {sample.Item3} {PlanWriter.ToIndentedString(sample.Item1)}");

    [Fact]
    public void Advise_NothingAnswered_RecommendsNothing()
    {
        var advies = Adviseur.Advise(Plan.Leeg);

        advies.Uitkomst.Should().Be(Uitkomst.VoorlopigAdvies);
        advies.AanbevolenVorm.Should().BeNull();
        advies.Vormen.Should().OnlyContain(vorm => !vorm.Zeker || vorm.Oordeel == Oordeel.Uitgesloten);
        advies.Vormen.SelectMany(vorm => vorm.Redenen).Where(reden => reden.Punten is not null).Should().BeEmpty("nothing is weighed before an answer");
        advies.OpenVragen!.Value.Should().NotBeEmpty();
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("nl-NL")]
    [InlineData("th-TH")]
    [InlineData("")]
    public void Advise_OtherCulture_GivesTheSameBytes(string culture)
    {
        var plan = Adviseur.Regelset.Praktijkvoorbeelden[0].Plan;
        var expected = AdviesWriter.ToUtf8Bytes(Adviseur.Advise(plan));
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);

            AdviesWriter.ToUtf8Bytes(Adviseur.CreateDefault().Advise(plan)).Should().Equal(expected);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Advise_ContradictingAnswers_NamesEverySmallestClash() =>
        RandomPlans.Plans(90).ForAll(
            plan =>
            {
                var advies = Adviseur.Advise(plan);
                return (advies.Uitkomst == Uitkomst.GeenPassendeVorm) == !advies.Tegenspraken.IsEmpty
                    && advies.Tegenspraken.All(clash => IsSmallest(clash, plan));
            },
            samples: 1000,
            print: PlanWriter.ToIndentedString);

    /// <summary>A way out leads somewhere: some way to answer that question and the open ones leaves the form.</summary>
    [Fact]
    public void Advise_ContradictingAnswers_OpensOnlyFormsThatSomeOtherAnswerLeaves() =>
        RandomPlans.AnyPlans(60).ForAll(
            plan => Adviseur.Advise(plan).Tegenspraken.SelectMany(clash => clash.Oplossingen).All(oplossing => oplossing.Opent.SequenceEqual(
                Adviseur.Regelset.Vormen.Select(vorm => vorm.Id).Where(vorm => CanComeTo(vorm, plan with { Antwoorden = plan.Antwoorden.Remove(oplossing.Vraag) })))),
            samples: 200,
            print: PlanWriter.ToIndentedString);

    [Fact]
    public void Advise_AnswersThatCannotAllBeTrue_AdvisesNothingAndNamesOnlySuchClashes() =>
        RandomPlans.AnyPlans(90).ForAll(
            plan =>
            {
                var advies = Adviseur.Advise(plan);
                return !advies.AntwoordenBotsen
                    || (advies is { Uitkomst: Uitkomst.GeenPassendeVorm, AanbevolenVorm: null }
                        && advies.Tegenspraken.All(clash => clash.KanNietKloppen && IsSmallest(clash, plan)));
            },
            samples: 1000);

    private static string? AdvisedAfter(Plan plan, ImmutableArray<Wijziging> wijzigingen) => After(plan, wijzigingen).AanbevolenVorm;

    private static Advies After(Plan plan, IEnumerable<Wijziging> wijzigingen) =>
        Adviseur.Advise(wijzigingen.Aggregate(plan, (changed, wijziging) => wijziging.ApplyTo(changed)) with { Onderdelen = [Onderdeel.Kern] });

    /// <summary>How far a form has come: out by law or in no plan that can be, out, in, advised.</summary>
    private static int Stage(Advies advies, string vorm) => advies.Vormen.Single(each => each.Vorm == vorm) switch
    {
        _ when advies.AntwoordenBotsen => 0,
        { Oordeel: Oordeel.Uitgesloten } => 0,
        { Rang: null } => 1,
        { Oordeel: Oordeel.Aanbevolen or Oordeel.Voorgeschreven } => 3,
        _ => 2,
    };

    private static Plan With(Plan plan, IEnumerable<Grond> antwoorden) =>
        plan with { Antwoorden = plan.Antwoorden.SetItems(antwoorden.Select(grond => KeyValuePair.Create(grond.Vraag, grond.Antwoord))) };

    /// <summary>Whether the answers of a clash alone leave no form on the date of the plan, and do leave one when any of them is taken away.</summary>
    private static bool IsSmallest(Tegenspraak clash, Plan plan)
    {
        var clashes = clash.KanNietKloppen ? CannotBe : Out(plan) ? Out : (Func<Plan, bool>)NoFormCanBe;
        return clash.Antwoorden.All(grond => grond.Vraag != Regelset.Peildatum)
            && clashes(Part(plan, clash.Antwoorden))
            && clash.Antwoorden.All(taken => !clashes(Part(plan, clash.Antwoorden.Remove(taken))));
    }

    private static Plan Part(Plan plan, IEnumerable<Grond> kept) => new()
    {
        Peildatum = plan.Peildatum,
        Antwoorden = kept.ToImmutableSortedDictionary(grond => grond.Vraag, grond => plan.Antwoorden[grond.Vraag], StringComparer.Ordinal),
    };

    private static bool CannotBe(Plan plan) => !RandomPlans.CanBe(plan);

    /// <summary>Whether of every form some rule says that it is out.</summary>
    private static bool Out(Plan plan)
    {
        var program = Adviseur.Regelset.Program;
        var evaluation = program.Evaluate(program.CreateCase(Adviseur.FactsOf(plan)));
        return Adviseur.Regelset.Vormen.All(vorm => Adviseur.Regelset.Regels.Any(regel => regel.DoetAfvallen(vorm.Id) && evaluation.RuleTruth(program.RuleIndex(regel.Id)) == Truth.True));
    }

    /// <summary>Whether no way to fill in the rest leaves a form.</summary>
    private static bool NoFormCanBe(Plan plan) => Adviseur.Regelset.Vormen.All(vorm => !CanComeTo(vorm.Id, plan));

    private static bool CanComeTo(string vorm, Plan plan) =>
        PlansWith[vorm].CanBe(Adviseur.Regelset.Program.CreateCase(Adviseur.FactsOf(plan)), int.MaxValue);

    /// <summary>Whether a form is out although no rule alone takes it out. A question that matters only so is not yet among the open ones.</summary>
    private static bool OutOnlyTogether(Advies advies, string? vorm) =>
        advies.Vormen.Any(each => each.Vorm == vorm && each.Rang is null && each.Redenen.All(reden => reden.Richting != Richting.SluitUit));

    /// <summary>Considerations that rest on an answer and speak more for the one form than for the other.</summary>
    private static IEnumerable<string> NamedReasons(Advies advies, string best, VormAdvies rival)
    {
        var points = rival.Redenen.Where(reden => reden.Laag == Laag.Afweging).ToDictionary(reden => reden.Regel, reden => reden.Punten ?? 0);
        var own = advies.Vormen.Single(vorm => vorm.Vorm == best).Redenen.Where(reden => reden.Laag == Laag.Afweging);
        return own.Where(reden => reden.Punten > points.GetValueOrDefault(reden.Regel)).Concat(rival.Redenen.Where(reden => reden.Punten < 0))
            .Where(reden => advies.Regels[reden.Regel].OpGrondVan.Any(grond => grond.Vraag != Regelset.Peildatum))
            .Select(reden => reden.Regel);
    }
}
