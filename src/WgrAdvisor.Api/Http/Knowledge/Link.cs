using System.Text.Json.Serialization;

namespace WgrAdvisor.Api.Http.Knowledge;

/// <summary>A link to something else.</summary>
/// <param name="Href">The address.</param>
/// <param name="Titel">What it is, in Dutch; <see langword="null"/> when the place of the link says enough.</param>
internal sealed record Link(string Href, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Titel = null);
