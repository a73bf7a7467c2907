using System.Globalization;
using System.Text.RegularExpressions;
using WgrAdvisor.Loading;
using WgrAdvisor.Testing.Sampling;
using WgrAdvisor.Tests.Rechtsvormen;
using WgrAdvisor.Verantwoordingen;

namespace WgrAdvisor.Tests.Verantwoordingen;

public sealed partial class VerantwoordingsdocumentTests
{
    private static readonly Regelset Regelset = RandomPlans.Adviseur.Regelset;
    private static readonly string Document = Verantwoordingsdocument.Write(Regelset);
    private static readonly Regelset AndereWet = RegelsetLoader.LoadFolder(RechtsvormenFiles.Folder).Regelset!;

    [Fact]
    public void Write_BuiltInRules_EqualsTheDocumentInTheRepository() => AcceptedFile.Check("api-docs/juridische-verantwoording.md", Document);

    private static IEnumerable<WgrAdvisor.Regels.Regel> Lezingen => Regelset.Regels.SelectMany(regel => regel.Lezingen);

    [Fact]
    public void Write_EveryReadingOfARule_IsOnItsSheet() =>
        Lezingen.Where(lezing => !Document.Contains(Escaped(lezing.Uitleg), StringComparison.Ordinal) || !Document.Contains(Escaped(lezing.Titel), StringComparison.Ordinal))
            .Select(lezing => $"{lezing.Id} {lezing.Vanaf}").Should().BeEmpty();

    [Fact]
    public void Write_EveryRule_HasOneSheet() =>
        Regelset.Regels.Where(regel => Document.Split($"<a id=\"regel-{regel.Id}\"></a>").Length != 2).Select(regel => regel.Id).Should().BeEmpty();

    [Fact]
    public void Write_EveryCitedPlace_IsInTheRegister()
    {
        var register = Document[Document.IndexOf("## Register", StringComparison.Ordinal)..];

        Lezingen.SelectMany(regel => regel.Bronnen).Distinct()
            .Where(citation => !register.Contains($"| {Escaped(Regelset.Bronnen.Zoek(citation)!.Titel)} |", StringComparison.Ordinal))
            .Should().BeEmpty();
    }

    [Fact]
    public void Write_Links_AllLeadToAnAnchorThatIsThereOnce()
    {
        var anchors = Anchor().Matches(Document).Select(match => match.Groups[1].Value).ToList();

        anchors.Should().OnlyHaveUniqueItems();
        Link().Matches(Document).Select(match => match.Groups[1].Value).Distinct().Except(anchors).Should().BeEmpty();
        Reference().Matches(Document).Select(match => match.Groups[1].Value).Distinct().Should().BeEquivalentTo(Address().Matches(Document).Select(match => match.Groups[1].Value));
    }

    [Fact]
    public void Write_EveryDisputedRule_IsAnOpenQuestionWithItsPositions()
    {
        var chapter = Section(Document, "Open rechtsvragen");

        Lezingen.Where(regel => regel.Zekerheid == WgrAdvisor.Regels.Zekerheid.Betwist)
            .SelectMany(regel => ((WgrAdvisor.Regels.Gevolg.Waarschuwt)regel.Dan).Standpunten.Append(regel.Titel))
            .Where(text => !chapter.Contains(Escaped(text), StringComparison.Ordinal))
            .Should().BeEmpty();
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("th-TH")]
    public void Write_OtherCulture_GivesTheSameText(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);

            Verantwoordingsdocument.Write(Regelset).Should().Be(Document);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Write_Lines_EndInLineFeedOnly() => Document.Should().NotContain("\r").And.EndWith("\n").And.NotEndWith("\n\n");

    [Fact]
    public void Write_RulesAboutAnotherLaw_HoldsNoWordOfThisLaw() =>
        ThisLaw().Matches(Verantwoordingsdocument.Write(AndereWet)).Select(match => match.Value).Should().BeEmpty("the library holds no law of its own");

    [Fact]
    public void Write_Rule_TellsAllThatAReviewerNeeds() =>
        Section(Verantwoordingsdocument.Write(AndereWet), "Recht").Should().Contain(
            """
            #### <a id="regel-recht.energie"></a>Energie delen mag alleen een coöperatie

            - **Regel:** `recht.energie`
            - **Geldig:** vanaf 1 juli 2021 — Burgerlijk Wetboek sinds 1 juli 2021
            - **Als:** bij [‘Wat gaat u doen?’](#vraag-activiteiten) is ‘Samen energie opwekken’ gekozen
            - **Dan:** de wet schrijft deze vorm voor: coöperatie
              - alle andere vormen vallen af
            - **Zekerheid:** vast
            - **Bronnen:** [BW 2, artikel 9, lid 5][bw2:9:5@2021-07-01]
            - **Uitleg:** Een bijzondere wet schrijft deze vorm voor.
            - **Notitie:** Alleen voor wie de regels nakijkt.
            """);

    [Fact]
    public void Write_Step_TellsWhoAndWhenAndAfterWhat() =>
        Verantwoordingsdocument.Write(AndereWet).Should().Contain(
            """
            - **Dan:** stap: Maak een akte
              - soort: start
              - wie: de oprichters
              - termijn: 4 weken, gerekend vanaf het besluit
              - de stap begint op de startdatum
              - bij: vereniging, stichting en coöperatie
            """);

    [Fact]
    public void Write_DifferenceAndChapter_TellPlaceSourcesAndRules() =>
        Verantwoordingsdocument.Write(AndereWet).Should()
            .Contain("- **Plaats:** Gids, regel 12, 40-44")
            .And.Contain("- **De bron zegt:** Een stichting mag leden hebben.")
            .And.Contain("- **Bronnen op 1 mei 2020:** [BW 2, artikel 285, lid 1][bw2:285:1@2000-01-01]")
            .And.Contain("\n[bw2:285:1@2000-01-01]: https://wetten.overheid.nl/jci1.3:c:BWBR0003045&artikel=285&lid=1&z=2000-01-01&g=2000-01-01\n")
            .And.Contain("- **3** — De rechtspraak is niet gelezen.")
            .And.Contain("  - Regels: [`stap.notaris`](#regel-stap.notaris)");

    [Fact]
    public void Write_OneOtherWord_ChangesTheMarkOfThatTopicOnly()
    {
        var changed = RegelsetLoader.Load(RechtsvormenFiles.Replacing("vereisten/vereisten.yaml", "Er gaat veel geld om", "Er gaat erg veel geld om")).Regelset!;

        Marks(changed).Except(Marks(AndereWet)).Should().ContainSingle().Which.Should().StartWith("Vereisten, ");
    }

    /// <summary>The sign-off lines: topic and mark.</summary>
    private static IEnumerable<string> Marks(Regelset regelset) =>
        SignOff().Matches(Verantwoordingsdocument.Write(regelset)).Select(match => match.Groups[1].Value.Replace("’", "", StringComparison.Ordinal));

    private static string Section(string document, string title)
    {
        var start = document.IndexOf($"</a>{title}\n", StringComparison.Ordinal);
        start.Should().BePositive();
        return document[start..document.IndexOf("- [ ] Akkoord", start, StringComparison.Ordinal)];
    }

    private static string Escaped(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);

    [GeneratedRegex("<a id=\"([^\"]+)\"></a>")]
    private static partial Regex Anchor();

    [GeneratedRegex(@"\]\(#([^)]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"(?<=\])\[([^\]]+)\]")]
    private static partial Regex Reference();

    [GeneratedRegex(@"^\[([^\]]+)\]: https?://", RegexOptions.Multiline)]
    private static partial Regex Address();

    [GeneratedRegex("Akkoord met ‘([^.]+)")]
    private static partial Regex SignOff();

    [GeneratedRegex("wgr|gemeente|college|gemeenschappelijk|openbaar lichaam", RegexOptions.IgnoreCase)]
    private static partial Regex ThisLaw();
}
