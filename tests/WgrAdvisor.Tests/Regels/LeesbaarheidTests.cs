using System.Globalization;
using WgrAdvisor.Testing.Sampling;

namespace WgrAdvisor.Tests.Regels;

/// <summary>Someone who is no jurist must be able to read every text: short sentences, ordinary words, no officialese.</summary>
public sealed class LeesbaarheidTests(ITestOutputHelper output)
{
    private const int LongestSentence = 20;
    private const int LongestTitle = 16;
    private const double LongestAverage = 14;
    private const double LongestAverageOfAKind = 12.5;
    private const int LongWord = 18;

    /// <summary>Long words that no form, option or begrip brings along, each with the reason why it may stay.</summary>
    private static readonly Dictionary<string, string> LongWords = new(StringComparer.OrdinalIgnoreCase)
    {
        ["gemeentesecretaris"] = "the name of an office",
        ["intentieverklaring"] = "what municipalities themselves call such a paper",
        ["Koninkrijksrelaties"] = "part of the name of a ministry",
        ["vennootschapsbelasting"] = "the name of a tax; there is no shorter word that a tax adviser would recognise",
    };

    /// <summary>Words of the office, each with what a person says.</summary>
    private static readonly Dictionary<string, string> Officialese = new(StringComparer.OrdinalIgnoreCase)
    {
        ["aangaande"] = "over",
        ["alsmede"] = "en ook",
        ["alsook"] = "en ook",
        ["alvorens"] = "voordat",
        ["betreffende"] = "over",
        ["bewerkstelligen"] = "zorgen voor",
        ["conform"] = "volgens",
        ["danwel"] = "of",
        ["derhalve"] = "dus",
        ["desbetreffende"] = "deze",
        ["desgewenst"] = "als u dat wilt",
        ["dient"] = "moet",
        ["dienen"] = "moeten",
        ["doch"] = "maar",
        ["echter"] = "maar",
        ["evenals"] = "net als",
        ["geschieden"] = "gebeuren",
        ["geschiedt"] = "gebeurt",
        ["hetgeen"] = "wat",
        ["hieromtrent"] = "hierover",
        ["indien"] = "als",
        ["ingevolge"] = "volgens",
        ["inzake"] = "over",
        ["jegens"] = "tegenover",
        ["krachtens"] = "volgens",
        ["met betrekking tot"] = "over",
        ["met inachtneming van"] = "volgens",
        ["middels"] = "met",
        ["mits"] = "als",
        ["mitsdien"] = "daarom",
        ["namelijk"] = "want",
        ["nochtans"] = "toch",
        ["omtrent"] = "over",
        ["onverminderd"] = "ook",
        ["reeds"] = "al",
        ["respectievelijk"] = "en",
        ["slechts"] = "alleen",
        ["te allen tijde"] = "altijd",
        ["teneinde"] = "om",
        ["ten aanzien van"] = "over",
        ["ten behoeve van"] = "voor",
        ["ter zake"] = "hierover",
        ["tenzij"] = "behalve als",
        ["tevens"] = "ook",
        ["thans"] = "nu",
        ["uit hoofde van"] = "volgens",
        ["voornoemd"] = "dit",
        ["voornoemde"] = "deze",
        ["zulks"] = "dat",
        ["casu quo"] = "of",
        ["dan wel"] = "of",
        ["je"] = "u",
        ["jij"] = "u",
        ["jou"] = "u",
        ["jouw"] = "uw",
        ["jullie"] = "u",
    };

    private static readonly IReadOnlyList<RuleText> Texts = RuleText.Of(RandomPlans.Adviseur.Regelset);

    [Fact]
    public void Texts_Sentences_AreShort() =>
        NoneOf(
            from text in Texts
            from sentence in text.Sentences
            let words = RuleText.WordsOf(sentence).Length
            where words > (text.Part == "titel" ? LongestTitle : LongestSentence)
            select $"{text}: {words} words: {sentence}");

    [Fact]
    public void Texts_OfMoreSentences_AreShortOnAverage() =>
        NoneOf(
            from text in Texts
            where text.Sentences.Length > 1
            let average = AverageOf([text])
            where average > LongestAverage
            select string.Create(CultureInfo.InvariantCulture, $"{text}: {average:0.0} words a sentence: {text.Text}"));

    [Fact]
    public void Texts_EveryKind_IsShortOnAverage()
    {
        var kinds = Texts.GroupBy(text => text.File.Split('/')[0]).Select(kind => (kind.Key, Average: AverageOf([.. kind]), kind.SelectMany(text => text.Sentences).Count())).ToList();
        kinds.ForEach(kind => output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{kind.Key}: {kind.Item3} sentences, {kind.Average:0.0} words each")));

        kinds.Where(kind => kind.Average > LongestAverageOfAKind).Should().BeEmpty();
    }

    [Fact]
    public void Texts_LongWords_AreTermsOfTheVocabularyOrHaveAReason()
    {
        var terms = Vocabulary();

        NoneOf(
            from text in Texts
            from word in RuleText.WordsOf(text.Text.ReplaceLineEndings(" "))
            let letters = new string([.. word.Where(char.IsLetter)])
            where letters.Length >= LongWord && !terms.Exists(term => letters.StartsWith(term, StringComparison.OrdinalIgnoreCase)) && !LongWords.ContainsKey(letters)
            select $"{text}: {word}");
    }

    [Fact]
    public void LongWords_All_AreStillUsed() =>
        LongWords.Keys.Where(word => !Texts.Any(text => text.Text.Contains(word, StringComparison.OrdinalIgnoreCase))).Should().BeEmpty();

    [Fact]
    public void Texts_Words_AreThoseOfPeople() =>
        NoneOf(
            from text in Texts
            let plain = $" {string.Join(' ', text.Text.Split([' ', '\n', ',', '.', ';', ':', '?', '!', '(', ')', '‘', '’', '"'], StringSplitOptions.RemoveEmptyEntries))} "
            from word in Officialese
            where plain.Contains($" {word.Key} ", StringComparison.OrdinalIgnoreCase)
            select $"{text}: write \"{word.Value}\" for \"{word.Key}\"");

    [Theory]
    [InlineData("Dit is één zin.", 1, 4)]
    [InlineData("Mag dat? Ja, dat mag sinds 1 juli 2022. Let op!", 3, 2)]
    [InlineData("Zie artikel 8.1 van de wet (sinds 2015).", 1, 8)]
    [InlineData("Dat is ‘vast’. ‘Afgeleid’ is iets anders.", 2, 3)]
    public void Sentences_Text_AreCounted(string text, int sentences, int wordsInTheFirst)
    {
        var found = new RuleText("", "", "", text).Sentences;

        (found.Length, RuleText.WordsOf(found[0]).Length).Should().Be((sentences, wordsInTheFirst));
    }

    /// <summary>The long words that forms, options and begrippen bring along: what the law calls things.</summary>
    private static List<string> Vocabulary()
    {
        var regelset = RandomPlans.Adviseur.Regelset;
        var names = regelset.Vormen.Select(vorm => vorm.Naam)
            .Concat(regelset.Vragen.SelectMany(vraag => vraag.Opties).Select(optie => optie.Tekst))
            .Concat(regelset.Begrippen.Select(begrip => begrip.Naam))
            .Concat(regelset.Begrippen.SelectMany(begrip => begrip.Opties).Select(optie => optie.Tekst));
        return [.. names.SelectMany(RuleText.WordsOf).Select(word => new string([.. word.Where(char.IsLetter)])).Where(word => word.Length >= LongWord - 2).Distinct()];
    }

    private static double AverageOf(IReadOnlyList<RuleText> texts) =>
        texts.SelectMany(text => text.Sentences).Average(sentence => RuleText.WordsOf(sentence).Length);

    private static void NoneOf(IEnumerable<string> offenders) => string.Join('\n', offenders.Order(StringComparer.Ordinal)).Should().BeEmpty();
}
