using System.Collections.Immutable;

namespace WgrAdvisor.Inference.Facts;

/// <summary>One fact of the vocabulary: something that can be known about a case, or that rules conclude.</summary>
/// <param name="Id">The identifier that conditions use; unique over given and derived facts together.</param>
/// <param name="Kind">The kind of domain. A derived fact is <see cref="FactKind.YesNo"/> or <see cref="FactKind.Choice"/>.</param>
/// <param name="Options">The options of a <see cref="FactKind.Choice"/> or <see cref="FactKind.MultiChoice"/>; empty otherwise.</param>
public sealed record FactDefinition(string Id, FactKind Kind, ImmutableArray<string> Options)
{
    /// <summary>Creates a fact without options.</summary>
    /// <param name="id">The identifier.</param>
    /// <param name="kind">The kind of domain.</param>
    public FactDefinition(string id, FactKind kind)
        : this(id, kind, [])
    {
    }
}
