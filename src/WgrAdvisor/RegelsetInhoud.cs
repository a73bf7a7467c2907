using System.Collections.Immutable;
using WgrAdvisor.Gevallen;
using WgrAdvisor.Praktijk;
using WgrAdvisor.Regels;
using WgrAdvisor.Register;

namespace WgrAdvisor;

/// <summary>The content of a rule set, as read from its files.</summary>
internal sealed record RegelsetInhoud(
    ImmutableArray<Vraag> Vragen,
    ImmutableArray<Begrip> Begrippen,
    ImmutableArray<Vorm> Vormen,
    ImmutableArray<Criterium> Criteria,
    Bronnenlijst Bronnen,
    ImmutableArray<Spiegel> Spiegels,
    ImmutableArray<Naam> Namen,
    ImmutableArray<ImmutableArray<string>> Deelnemerscombinaties,
    ImmutableArray<Regel> Regels,
    ImmutableArray<Praktijkvoorbeeld> Praktijkvoorbeelden,
    ImmutableArray<Rechtsgeval> Rechtsgevallen,
    ImmutableArray<Bronverschil> Bronverschillen,
    ImmutableArray<Hoofdstuk> Hoofdstukken,
    Registerformaat? Registerformaat,
    ImmutableArray<Antwoordfrequentie> Frequenties);
