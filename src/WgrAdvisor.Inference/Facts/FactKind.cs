namespace WgrAdvisor.Inference.Facts;

/// <summary>The kinds of domain a fact can have. Every domain is finite once the thresholds of the rules are known.</summary>
public enum FactKind
{
    /// <summary>Yes or no.</summary>
    YesNo,

    /// <summary>Exactly one of a list of options.</summary>
    Choice,

    /// <summary>Any subset of a list of options, the empty subset included.</summary>
    MultiChoice,

    /// <summary>A whole number, seen through the thresholds that rules compare it with.</summary>
    Number,

    /// <summary>A calendar date, seen through the dates that rules compare it with.</summary>
    Date,
}
