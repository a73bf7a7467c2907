using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace WgrAdvisor.Api.Http.Problems;

/// <summary>Why a request failed: problem details as RFC 9457 describes them.</summary>
/// <param name="Type">What kind of problem it is; see <see cref="ProblemKind"/>.</param>
/// <param name="Title">The kind in a few Dutch words, always the same for one kind.</param>
/// <param name="Status">The HTTP status.</param>
/// <param name="Detail">What is wrong here and what to do, in Dutch, without technical details.</param>
/// <param name="Errors">Every mistake in the input; left out when the problem is not about that.</param>
internal sealed record Probleem(
    string Type,
    string Title,
    int Status,
    string Detail,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] ImmutableArray<Fout>? Errors = null);
