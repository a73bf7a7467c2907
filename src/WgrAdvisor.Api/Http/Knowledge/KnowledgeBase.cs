using System.Collections.Frozen;
using System.Collections.Immutable;

namespace WgrAdvisor.Api.Http.Knowledge;

/// <summary>Everything that the rule set knows, ready to send. Immutable; written once, because a rule set never changes.</summary>
internal sealed class KnowledgeBase
{
    private readonly FrozenDictionary<string, KnowledgeCollection> _collections;

    public KnowledgeBase(Adviseur adviseur)
    {
        var regelset = adviseur.Regelset;
        var factory = new ResourceFactory(regelset);
        EntityTag = $"\"{ApiVersion.Full}-{regelset.Vingerafdruk}\"";
        Index = ApiJson.ToUtf8Bytes(factory.Index());
        Regelset = ApiJson.ToUtf8Bytes(factory.Regelset());
        _collections = new Dictionary<string, KnowledgeCollection>
        {
            [Collections.Vragen] = Collect([.. regelset.Vragen.Select(factory.Of)], item => item.Id, items => new VragenResource(items, Self(Collections.Vragen))),
            [Collections.Vormen] = Collect([.. regelset.Vormen.Select(factory.Of)], item => item.Id, items => new VormenResource(items, Self(Collections.Vormen))),
            [Collections.Criteria] = Collect([.. regelset.Criteria.Select(factory.Of)], item => item.Id, items => new CriteriaResource(items, Self(Collections.Criteria))),
            [Collections.Begrippen] = Collect([.. regelset.Begrippen.Select(factory.Of)], item => item.Id, items => new BegrippenResource(items, Self(Collections.Begrippen))),
            [Collections.Regels] = Collect([.. regelset.Regels.Select(factory.Of)], item => item.Id, items => new RegelsResource(items, Self(Collections.Regels))),
            [Collections.Bronnen] = Collect([.. regelset.Bronnen.Bronnen.Select(factory.Of)], item => item.Id, items => new BronnenResource(items, Self(Collections.Bronnen))),
            [Collections.Praktijkvoorbeelden] = Collect(
                [.. regelset.Praktijkvoorbeelden.Select(factory.Of)],
                item => item.Id,
                items => new PraktijkvoorbeeldenResource(items, Self(Collections.Praktijkvoorbeelden))),
        }.ToFrozenDictionary(StringComparer.Ordinal);
    }

    /// <summary>The strong entity tag of everything here: it changes with the rule set and with the version of the API.</summary>
    public string EntityTag { get; }

    /// <summary>The root of the API.</summary>
    public byte[] Index { get; }

    /// <summary>The rule set itself.</summary>
    public byte[] Regelset { get; }

    /// <summary>A collection by its name in addresses.</summary>
    public KnowledgeCollection this[string collection] => _collections[collection];

    private static Links Self(string collection) => new(new Link(Href.Of(collection)));

    private static KnowledgeCollection Collect<TItem, TAll>(ImmutableArray<TItem> items, Func<TItem, string> id, Func<ImmutableArray<TItem>, TAll> all) =>
        new(ApiJson.ToUtf8Bytes(all(items)), items.ToFrozenDictionary(id, ApiJson.ToUtf8Bytes, StringComparer.Ordinal));
}
