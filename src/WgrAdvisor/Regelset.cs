using System.Collections.Frozen;
using System.Collections.Immutable;
using WgrAdvisor.Gevallen;
using WgrAdvisor.Inference;
using WgrAdvisor.Inference.Conditions;
using WgrAdvisor.Inference.Decisions;
using WgrAdvisor.Inference.Facts;
using WgrAdvisor.Praktijk;
using WgrAdvisor.Regels;
using WgrAdvisor.Register;

namespace WgrAdvisor;

/// <summary>A complete, checked rule set. Immutable, and safe to share between any number of threads.</summary>
/// <remarks>Made by <see cref="Loading.RegelsetLoader"/>; a rule set with a single mistake cannot exist.</remarks>
public sealed class Regelset
{
    /// <summary>The fact that holds the date a plan is judged at; conditions may use it like a question.</summary>
    public const string Peildatum = "peildatum";

    /// <summary>The fact that holds the present form of a cooperation; conditions may use it like a question.</summary>
    public const string HuidigeVorm = "huidigeVorm";

    private readonly FrozenDictionary<string, Vraag> _vragen;
    private readonly FrozenDictionary<string, Begrip> _begrippen;
    private readonly FrozenDictionary<string, Vorm> _vormen;
    private readonly FrozenDictionary<string, Regel> _regels;
    private readonly FrozenDictionary<string, Criterium> _criteria;
    private readonly FrozenDictionary<string, Bewoording> _bewoordingen;
    private readonly FrozenDictionary<string, CaseSpace> _plannenMetVorm;
    private readonly ImmutableHashSet<string> _benoemdeSoorten;

    internal Regelset(RegelsetKenmerken kenmerken, RegelsetInhoud inhoud, RuleProgram program, string vingerafdruk)
    {
        Kenmerken = kenmerken;
        Vragen = inhoud.Vragen;
        Begrippen = inhoud.Begrippen;
        Vormen = [.. inhoud.Vormen.OrderByDescending(vorm => vorm.Zwaarte).ThenBy(vorm => vorm.Id, StringComparer.Ordinal)];
        Criteria = inhoud.Criteria;
        Bronnen = inhoud.Bronnen;
        Spiegels = inhoud.Spiegels;
        Namen = inhoud.Namen;
        Regels = inhoud.Regels;
        Praktijkvoorbeelden = inhoud.Praktijkvoorbeelden;
        Rechtsgevallen = inhoud.Rechtsgevallen;
        Bronverschillen = inhoud.Bronverschillen;
        Hoofdstukken = inhoud.Hoofdstukken;
        Registerformaat = inhoud.Registerformaat;
        Frequenties = inhoud.Frequenties;
        Program = program;
        DenkbarePlannen = Samenhang.SpaceOf(program, Regels, Vragen, Begrippen);
        _plannenMetVorm = Vormen.ToFrozenDictionary(vorm => vorm.Id, vorm => Samenhang.SpaceWith(DenkbarePlannen, Regels, vorm.Id), StringComparer.Ordinal);
        Vormkeuze = new Vormkeuze(DenkbarePlannen, Vormen, Regels, Vragen);
        Vingerafdruk = vingerafdruk;
        Gelijkenis = new Gelijkenis(this);
        Standaardwoorden = new Bewoording(Regels, "", Vormen);
        _bewoordingen = inhoud.Deelnemerscombinaties.Select(soorten => Bewoording.Sleutel(soorten)).ToFrozenDictionary(soorten => soorten, soorten => new Bewoording(Regels, soorten, Vormen), StringComparer.Ordinal);
        _benoemdeSoorten = [.. inhoud.Deelnemerscombinaties.SelectMany(soorten => soorten)];
        _vragen = Vragen.ToFrozenDictionary(vraag => vraag.Id, StringComparer.Ordinal);
        _begrippen = Begrippen.ToFrozenDictionary(begrip => begrip.Id, StringComparer.Ordinal);
        _vormen = Vormen.ToFrozenDictionary(vorm => vorm.Id, StringComparer.Ordinal);
        _regels = Regels.ToFrozenDictionary(regel => regel.Id, StringComparer.Ordinal);
        _criteria = Criteria.ToFrozenDictionary(criterium => criterium.Id, StringComparer.Ordinal);
    }

    /// <summary>The name, version, dates and weights.</summary>
    public RegelsetKenmerken Kenmerken { get; }

    /// <summary>The fingerprint: SHA-256 over all rule files, in lower-case hexadecimal.</summary>
    public string Vingerafdruk { get; }

    /// <summary>The questions, by group and then in the order of the files.</summary>
    public ImmutableArray<Vraag> Vragen { get; }

    /// <summary>The begrippen, in the order of the files.</summary>
    public ImmutableArray<Begrip> Begrippen { get; }

    /// <summary>The forms, from heavy to light.</summary>
    public ImmutableArray<Vorm> Vormen { get; }

    /// <summary>The criteria, in the order of the files.</summary>
    public ImmutableArray<Criterium> Criteria { get; }

    /// <summary>The sources.</summary>
    public Bronnenlijst Bronnen { get; }

    /// <summary>Which articles take the place of others for other participants.</summary>
    public ImmutableArray<Spiegel> Spiegels { get; }

    /// <summary>What bodies and participants are called at each kind of participant, in the order of the files.</summary>
    public ImmutableArray<Naam> Namen { get; }

    /// <summary>The rules, in the order of the files.</summary>
    public ImmutableArray<Regel> Regels { get; }

    /// <summary>The rules in the words that are used as long as the kinds of participants are not known.</summary>
    internal Bewoording Standaardwoorden { get; }

    /// <summary>The readings of all rules in those words, in the order of the files.</summary>
    internal ImmutableArray<Regel> Lezingen => Standaardwoorden.Lezingen;

    /// <summary>The practice cases, in the order of the files.</summary>
    public ImmutableArray<Praktijkvoorbeeld> Praktijkvoorbeelden { get; }

    /// <summary>The legal test cases, in the order of the files.</summary>
    public ImmutableArray<Rechtsgeval> Rechtsgevallen { get; }

    /// <summary>Where a publication and the statute differ, in the order of the files.</summary>
    public ImmutableArray<Bronverschil> Bronverschillen { get; }

    /// <summary>The chapters of the accountability document that are no rules, in the order of the files.</summary>
    public ImmutableArray<Hoofdstuk> Hoofdstukken { get; }

    /// <summary>How a register of existing cooperations is read; <see langword="null"/> when the rule set does not say.</summary>
    public Registerformaat? Registerformaat { get; }

    /// <summary>How often answers occur in practice, in the order of the files; of a question that is not among them all answers occur as often.</summary>
    public ImmutableArray<Antwoordfrequentie> Frequenties { get; }

    /// <summary>The rules as a compiled program. The first rules of the program are <see cref="Regels"/>, in the same order.</summary>
    /// <remarks>What rules derive about forms is named in <see cref="Vormfeiten"/>. The tags of a rule are its sources.</remarks>
    public RuleProgram Program { get; }

    /// <summary>The plans whose answers can all be true, as cases of <see cref="Program"/>.</summary>
    public CaseSpace DenkbarePlannen { get; }

    /// <summary>The plans whose answers can all be true and in which a form is not out.</summary>
    internal CaseSpace PlannenMet(Vorm vorm) => _plannenMetVorm[vorm.Id];

    /// <summary>The choice of a form, to look ahead in.</summary>
    internal Vormkeuze Vormkeuze { get; }

    /// <summary>The practice cases, to hold a plan against.</summary>
    internal Gelijkenis Gelijkenis { get; }

    /// <summary>Finds a question.</summary>
    /// <param name="id">The identifier.</param>
    /// <returns>The question, or <see langword="null"/>.</returns>
    public Vraag? Vraag(string id) => _vragen.GetValueOrDefault(id);

    /// <summary>Finds a begrip.</summary>
    /// <param name="id">The identifier.</param>
    /// <returns>The begrip, or <see langword="null"/>.</returns>
    public Begrip? Begrip(string id) => _begrippen.GetValueOrDefault(id);

    /// <summary>Finds a form.</summary>
    /// <param name="id">The identifier.</param>
    /// <returns>The form, or <see langword="null"/>.</returns>
    public Vorm? Vorm(string id) => _vormen.GetValueOrDefault(id);

    /// <summary>Finds a rule.</summary>
    /// <param name="id">The identifier.</param>
    /// <returns>The rule, or <see langword="null"/>.</returns>
    public Regel? Regel(string id) => _regels.GetValueOrDefault(id);

    /// <summary>Finds a criterium.</summary>
    /// <param name="id">The identifier.</param>
    /// <returns>The criterium, or <see langword="null"/>.</returns>
    public Criterium? Criterium(string id) => _criteria.GetValueOrDefault(id);

    /// <summary>The questions that a fact is reckoned from; the fact itself when it is not reckoned.</summary>
    internal IEnumerable<string> VragenAchter(string feit) => Begrip(feit)?.Verschil is { } verschil ? [verschil.Geheel, verschil.Deel] : [feit];

    /// <summary>The rules in the words that go with the participants of a plan.</summary>
    /// <param name="feiten">What is known of the plan.</param>
    internal Bewoording WoordenVoor(IReadOnlyDictionary<string, FactValue> feiten)
    {
        var kinds = Vragen.Where(vraag => vraag.UitDeelnemers is UitDeelnemers.Soorten)
            .Select(vraag => feiten.GetValueOrDefault(vraag.Id))
            .OfType<FactValue.MultiChoice>()
            .SelectMany(answer => answer.Values)
            .Where(_benoemdeSoorten.Contains);
        return _bewoordingen.GetValueOrDefault(Bewoording.Sleutel(kinds), Standaardwoorden);
    }

    /// <summary>When a question applies.</summary>
    /// <param name="vraag">A question of this rule set.</param>
    /// <returns>The condition; <see langword="null"/> for a question that always applies.</returns>
    public Condition? VoorwaardeVan(Vraag vraag)
    {
        ArgumentNullException.ThrowIfNull(vraag);
        return vraag.AlleenAls is { } regel ? Program.Rules[Program.RuleIndex(regel)].Condition : null;
    }
}
