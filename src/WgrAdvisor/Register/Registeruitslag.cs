using System.Collections.Immutable;

namespace WgrAdvisor.Register;

/// <summary>How the cooperations in a register fare under the rules: which of them have a form that the rules take out.</summary>
/// <remarks>The same file and the same rule set always give the same outcome.</remarks>
public sealed record Registeruitslag
{
    /// <summary>The register that the columns were made for.</summary>
    public required string Register { get; init; }

    /// <summary>The version of the rule set.</summary>
    public required string Versie { get; init; }

    /// <summary>The fingerprint of the rule set.</summary>
    public required string Vingerafdruk { get; init; }

    /// <summary>The number of rows.</summary>
    public required int Rijen { get; init; }

    /// <summary>The number of rows that were judged.</summary>
    public required int Beoordeeld { get; init; }

    /// <summary>Why the other rows were not judged.</summary>
    public required ImmutableArray<Registertelling> NietBeoordeeld { get; init; }

    /// <summary>The number of rows whose form the law excludes.</summary>
    public required int RijenUitgesloten { get; init; }

    /// <summary>The rows whose form the law excludes, by the rules that do so; the largest group first.</summary>
    public required ImmutableArray<Registergroep> Uitgesloten { get; init; }

    /// <summary>The number of rows whose form is unsuitable for what the row itself tells.</summary>
    public required int RijenOngeschikt { get; init; }

    /// <summary>The rows whose form is unsuitable, by the rules that make it so; the largest group first.</summary>
    public required ImmutableArray<Registergroep> Ongeschikt { get; init; }

    /// <summary>The columns that are not in the file; what they tell stayed unknown.</summary>
    public required ImmutableArray<string> OntbrekendeKolommen { get; init; }

    /// <summary>What was not used, or only in part, because it was not certain.</summary>
    public required ImmutableArray<Registertelling> NietGebruikt { get; init; }

    /// <summary>Per rule of law that can exclude the form of a row, how often it could be decided; in the order of the rule set.</summary>
    public required ImmutableArray<Regeltelling> Nagegaan { get; init; }
}
