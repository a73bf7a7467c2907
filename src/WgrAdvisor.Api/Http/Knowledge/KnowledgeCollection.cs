using System.Collections.Frozen;

namespace WgrAdvisor.Api.Http.Knowledge;

/// <summary>A collection, ready to send.</summary>
/// <param name="All">The whole collection as JSON.</param>
/// <param name="Items">Each item as JSON, by its identifier.</param>
internal sealed record KnowledgeCollection(byte[] All, FrozenDictionary<string, byte[]> Items);
