using System.Collections.Immutable;
using System.Text.Json;
using WgrAdvisor.Plannen;
using WgrAdvisor.Praktijk;
using WgrAdvisor.Regels;

namespace WgrAdvisor.Api.Http.Knowledge;

/// <summary>Makes resources of what is in a rule set, with the links between them.</summary>
internal sealed class ResourceFactory
{
    private readonly Regelset _regelset;
    private readonly ConditionText _text;
    private readonly ILookup<string, Regel> _byFact;
    private readonly ILookup<string, Regel> _byConcluded;
    private readonly ILookup<string, Regel> _byForm;
    private readonly ILookup<string, Regel> _byCriterium;
    private readonly ILookup<string, Regel> _bySource;

    public ResourceFactory(Regelset regelset)
    {
        _regelset = regelset;
        _text = new ConditionText(regelset);
        _byFact = Index(regel => ConditionFacts.Of(regel));
        _byConcluded = Index(regel => regel.Dan is Gevolg.LeidtAf derived ? [derived.Id] : []);
        _byForm = Index(regel => regel.Dan.Vormen.Distinct());
        _byCriterium = Index(regel => regel.Dan is Gevolg.Weegt weegt ? [weegt.Criterium] : []);
        _bySource = Index(regel => regel.Lezingen.SelectMany(lezing => lezing.Bronnen).Select(SourceOf).Distinct());
    }

    public IndexResource Index() => new(
        "WGR-adviseur",
        ApiVersion.Full,
        _regelset.Kenmerken.Versie,
        new IndexLinks(
            new Link(ApiVersion.Path),
            new Link(Href.Of("adviezen"), "Vraag advies over een plan"),
            new Link(Href.Of("vervolgvragen"), "Vraag wat u het best als volgende vraagt"),
            new Link(Href.Of("toetsingen"), "Toets een bestaande samenwerking"),
            new Link(Href.Of("vergelijkingen"), "Zet plannen naast elkaar"),
            new Link(Href.Of(Collections.Vragen), "De vragen"),
            new Link(Href.Of(Collections.Vormen), "De samenwerkingsvormen"),
            new Link(Href.Of(Collections.Criteria), "De criteria"),
            new Link(Href.Of(Collections.Begrippen), "De begrippen"),
            new Link(Href.Of(Collections.Regels), "De regels"),
            new Link(Href.Of(Collections.Bronnen), "De bronnen"),
            new Link(Href.Of(Collections.Praktijkvoorbeelden), "De praktijkvoorbeelden"),
            new Link(Href.Of("regelset"), "De regelset"),
            new Link(Href.Of("openapi.json"), "De OpenAPI-beschrijving"),
            new Link(Documentation.ReferencePage.Path, "De documentatie om in te bladeren")));

    public RegelsetResource Regelset() => new(
        _regelset.Kenmerken.Naam,
        _regelset.Kenmerken.Versie,
        _regelset.Vingerafdruk,
        _regelset.Kenmerken.VroegstePeildatum,
        _regelset.Kenmerken.Standaardpeildatum,
        _regelset.Kenmerken.Wetsversies,
        _regelset.Kenmerken.Gewichten,
        new Links(new Link(Href.Of("regelset"))));

    public VraagResource Of(Vraag vraag) => new(
        vraag.Id,
        vraag.Tekst,
        vraag.Groep,
        vraag.Type,
        vraag.Opties,
        vraag.Minimum,
        vraag.Maximum,
        vraag.UitDeelnemers switch
        {
            UitDeelnemers.Soorten => new UitDeelnemersResource(UitDeelnemersWat.Soorten, null),
            UitDeelnemers.Aantal => new UitDeelnemersResource(UitDeelnemersWat.Aantal, null),
            UitDeelnemers.Tel tel => new UitDeelnemersResource(UitDeelnemersWat.AantalVanSoort, tel.Soort),
            _ => null,
        },
        _regelset.VoorwaardeVan(vraag) is { } condition ? _text.Of(condition) : null,
        vraag.Aanpassen,
        vraag.Hulp,
        Cite(vraag.Bronnen),
        new Links(Self(Collections.Vragen, vraag.Id), Regels: LinksTo(_byFact[vraag.Id]), Bronnen: LinksToSources(vraag.Bronnen)));

    public VormResource Of(Vorm vorm) => new(
        vorm.Id,
        vorm.Naam,
        vorm.Afkorting,
        vorm.Zwaarte,
        vorm.BuitenDeWet,
        vorm.Uitleg,
        Cite(vorm.Bronnen),
        new Links(Self(Collections.Vormen, vorm.Id), Regels: LinksTo(_byForm[vorm.Id]), Bronnen: LinksToSources(vorm.Bronnen)));

    public CriteriumResource Of(Criterium criterium) => new(
        criterium.Id,
        criterium.Naam,
        criterium.Standaardgewicht,
        criterium.Uitleg,
        Cite(criterium.Bronnen),
        new Links(Self(Collections.Criteria, criterium.Id), Regels: LinksTo(_byCriterium[criterium.Id]), Bronnen: LinksToSources(criterium.Bronnen)));

    public BegripResource Of(Begrip begrip) => new(
        begrip.Id,
        begrip.Naam,
        begrip.Opties,
        begrip.Uitleg,
        begrip.Verschil,
        [.. _byConcluded[begrip.Id].Select(regel => regel.Id)],
        [.. _byFact[begrip.Id].Select(regel => regel.Id)],
        new Links(Self(Collections.Begrippen, begrip.Id), Regels: LinksTo(_byConcluded[begrip.Id].Union(_byFact[begrip.Id]))));

    public RegelResource Of(Regel regel)
    {
        var facts = ConditionFacts.Of(regel);
        ImmutableArray<Vraag> vragen = [.. facts.Select(_regelset.Vraag).OfType<Vraag>()];
        ImmutableArray<Begrip> begrippen = [.. facts.Select(_regelset.Begrip).OfType<Begrip>()];
        var concluded = regel.Dan is Gevolg.LeidtAf derived ? [_regelset.Begrip(derived.Id)!] : Enumerable.Empty<Begrip>(); // "!": a rule cannot conclude a begrip that does not exist
        return new RegelResource(
            regel.Id,
            regel.Titel,
            regel.Dan.Laag,
            new PeriodeResource(regel.Vanaf, regel.Tot),
            _text.Of(regel.Als),
            regel.Tenzij is null ? null : _text.Of(regel.Tenzij),
            [.. vragen.Select(vraag => vraag.Id)],
            [.. begrippen.Select(begrip => begrip.Id)],
            GevolgResource.Of(regel.Dan),
            regel.Zekerheid,
            regel.Uitleg,
            Cite(regel.Bronnen, InForce(regel)),
            [.. regel.Perioden.Select(lezing => new LezingResource(
                new PeriodeResource(lezing.Vanaf, lezing.Tot),
                lezing.Titel,
                GevolgResource.Of(lezing.Dan),
                lezing.Zekerheid,
                lezing.Uitleg,
                Cite(lezing.Bronnen, InForce(lezing))))],
            regel.Vindplaats,
            new Links(
                Self(Collections.Regels, regel.Id),
                Vragen: [.. vragen.Select(vraag => new Link(Href.Of(Collections.Vragen, vraag.Id), vraag.Tekst))],
                Begrippen: [.. begrippen.Union(concluded).Select(begrip => new Link(Href.Of(Collections.Begrippen, begrip.Id), begrip.Naam))],
                Vormen: [.. regel.Dan.Vormen.Distinct().Select(LinkToForm)],
                Criteria: regel.Dan is Gevolg.Weegt weegt ? [LinkToCriterium(weegt.Criterium)] : null,
                Bronnen: LinksToSources([.. regel.Lezingen.SelectMany(lezing => lezing.Bronnen)])));
    }

    public BronResource Of(Bron bron) => new(
        bron.Id,
        bron.Soort,
        bron.Titel,
        bron.Kort,
        bron.Bwb,
        bron.Url,
        bron.Versies,
        bron.Artikelen,
        bron.Vindplaatsen,
        new Links(Self(Collections.Bronnen, bron.Id), Regels: LinksTo(_bySource[bron.Id])));

    public PraktijkvoorbeeldResource Of(Praktijkvoorbeeld voorbeeld)
    {
        using var plan = JsonDocument.Parse(PlanWriter.ToUtf8Bytes(voorbeeld.Plan));
        var outcomes = new[] { voorbeeld.Verwacht, voorbeeld.HuidigRecht };
        return new PraktijkvoorbeeldResource(
            voorbeeld.Id,
            voorbeeld.Naam,
            voorbeeld.Samenvatting,
            Cite([voorbeeld.Bron])[0],
            plan.RootElement.Clone(),
            voorbeeld.Vindplaatsen,
            voorbeeld.Verwacht,
            voorbeeld.HuidigRecht,
            new Links(
                Self(Collections.Praktijkvoorbeelden, voorbeeld.Id),
                Vormen: [.. outcomes.Select(outcome => outcome.Vorm).Distinct().Select(LinkToForm)],
                Regels: LinksTo(outcomes.SelectMany(outcome => outcome.Redenen).Distinct().Select(_regelset.Regel).OfType<Regel>()),
                Bronnen: LinksToSources([voorbeeld.Bron]),
                Adviezen: new Link(Href.Of("adviezen"), "Stuur het plan hierheen voor een advies")));
    }

    private ILookup<string, Regel> Index(Func<Regel, IEnumerable<string>> keys) =>
        _regelset.Regels
            .SelectMany(regel => keys(regel).Select(key => (Key: key, Regel: regel)))
            .ToLookup(pair => pair.Key, pair => pair.Regel, StringComparer.Ordinal);

    /// <summary>A day on which the rule holds: the date up to which the rules were checked, or else the nearest day before it ended.</summary>
    private DateOnly InForce(Regel regel)
    {
        var day = _regelset.Kenmerken.Standaardpeildatum;
        return regel.Tot <= day ? regel.Tot.Value.AddDays(-1) : regel.Vanaf > day ? regel.Vanaf.Value : day;
    }

    private ImmutableArray<BronverwijzingResource> Cite(ImmutableArray<string> citations, DateOnly? day = null) =>
        [.. citations.Select(citation =>
        {
            var reference = _regelset.Bronnen.Zoek(citation)!; // "!": a rule set whose citations do not resolve cannot exist
            return new BronverwijzingResource(citation, reference.Titel, reference.UrlOp(day ?? _regelset.Kenmerken.Standaardpeildatum));
        })];

    private ImmutableArray<Link> LinksToSources(ImmutableArray<string> citations) =>
        [.. citations.Select(SourceOf).Distinct().Select(id => new Link(Href.Of(Collections.Bronnen, id), _regelset.Bronnen.Bron(id)?.Kort))];

    private static ImmutableArray<Link> LinksTo(IEnumerable<Regel> regels) =>
        [.. regels.Select(regel => new Link(Href.Of(Collections.Regels, regel.Id), regel.Titel))];

    private Link LinkToForm(string id) => new(Href.Of(Collections.Vormen, id), _regelset.Vorm(id)?.Naam);

    private Link LinkToCriterium(string id) => new(Href.Of(Collections.Criteria, id), _regelset.Criterium(id)?.Naam);

    private static Link Self(string collection, string id) => new(Href.Of(collection, id));

    private static string SourceOf(string citation) => citation.Split(':')[0];
}
