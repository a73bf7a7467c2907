using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace WgrAdvisor.Api.Http.Knowledge;

/// <summary>What a piece of knowledge is connected with. A kind of link that has no meaning for it is left out.</summary>
/// <param name="Self">The address of the piece itself.</param>
/// <param name="Vragen">Questions.</param>
/// <param name="Begrippen">Begrippen.</param>
/// <param name="Vormen">Forms.</param>
/// <param name="Criteria">Criteria.</param>
/// <param name="Regels">Rules.</param>
/// <param name="Bronnen">Sources.</param>
/// <param name="Adviezen">Where a plan can be posted.</param>
internal sealed record Links(
    Link Self,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] ImmutableArray<Link>? Vragen = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] ImmutableArray<Link>? Begrippen = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] ImmutableArray<Link>? Vormen = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] ImmutableArray<Link>? Criteria = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] ImmutableArray<Link>? Regels = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] ImmutableArray<Link>? Bronnen = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] Link? Adviezen = null);
