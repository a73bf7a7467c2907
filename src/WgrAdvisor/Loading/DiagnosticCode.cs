namespace WgrAdvisor.Loading;

/// <summary>The stable codes of mistakes in rule files. A code is never given another meaning.</summary>
public static class DiagnosticCode
{
    /// <summary>The file cannot be read, or a file that must be there is missing.</summary>
    public const string Unreadable = "WGR0101";

    /// <summary>The text is not well-formed YAML, or uses a part of YAML that rule files do not allow.</summary>
    public const string Syntax = "WGR0102";

    /// <summary>A key occurs twice in one mapping.</summary>
    public const string DuplicateKey = "WGR0103";

    /// <summary>The content does not have the shape that the schema asks for.</summary>
    public const string Shape = "WGR0104";

    /// <summary>An identifier is used twice.</summary>
    public const string DuplicateId = "WGR0105";

    /// <summary>A question, begrip, form, criterium, rule or option does not exist.</summary>
    public const string UnknownId = "WGR0106";

    /// <summary>A value does not suit the type of the question or begrip.</summary>
    public const string WrongType = "WGR0107";

    /// <summary>A cited source does not exist at all.</summary>
    public const string UnknownSource = "WGR0108";

    /// <summary>A cited article, lid or onderdeel does not exist during the whole validity of the rule.</summary>
    public const string SourceNotInForce = "WGR0109";

    /// <summary>Begrippen depend on each other in a circle.</summary>
    public const string Cycle = "WGR0110";

    /// <summary>A rule that no plan can make fire, or a begrip that nothing concludes or nothing uses.</summary>
    public const string Unreachable = "WGR0111";

    /// <summary>The certainty of a rule does not allow its conclusion.</summary>
    public const string Certainty = "WGR0112";

    /// <summary>A rule says nothing, or more than one kind of thing; or stands in a folder for another kind.</summary>
    public const string Conclusion = "WGR0113";

    /// <summary>A condition is nested too deeply.</summary>
    public const string Nesting = "WGR0114";

    /// <summary>A period that ends before it begins, a date that does not exist, or a text that is not a duration.</summary>
    public const string Period = "WGR0115";
}
