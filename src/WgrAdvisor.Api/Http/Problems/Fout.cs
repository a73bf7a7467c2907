using System.Text.Json.Serialization;

namespace WgrAdvisor.Api.Http.Problems;

/// <summary>One mistake in what was sent.</summary>
internal sealed record Fout
{
    /// <summary>Where in the body: a JSON Pointer (RFC 6901); left out for a mistake outside the body.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Pointer { get; init; }

    /// <summary>Which query parameter; left out for a mistake in the body.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Parameter { get; init; }

    /// <summary>The stable code.</summary>
    public required string Code { get; init; }

    /// <summary>What is wrong and what to do, in Dutch.</summary>
    public required string Detail { get; init; }

    /// <summary>What was probably meant; left out when there is no likely candidate.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Suggestie { get; init; }
}
