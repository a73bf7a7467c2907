namespace WgrAdvisor.Inference.Compilation;

/// <summary>The mistakes that keep a rule set from being compiled.</summary>
public enum CompileErrorKind
{
    /// <summary>Two facts, two rules or two options of one fact carry the same identifier.</summary>
    DuplicateId,

    /// <summary>A condition, conclusion or result names a fact that does not exist.</summary>
    UnknownFact,

    /// <summary>A condition or conclusion names an option that the fact does not have.</summary>
    UnknownOption,

    /// <summary>A test does not suit the kind of the fact, or a conclusion does not suit the derived fact.</summary>
    WrongKind,

    /// <summary>Derived facts depend on each other in a circle.</summary>
    Cycle,

    /// <summary>A rule that no case whatever can make fire.</summary>
    NeverFires,

    /// <summary>A derived fact that no rule concludes.</summary>
    NeverConcluded,

    /// <summary>A derived fact that no condition uses.</summary>
    NeverUsed,

    /// <summary>A fact with more values or thresholds than the engine distinguishes (64).</summary>
    DomainTooLarge,
}
