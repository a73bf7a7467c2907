namespace WgrAdvisor.Inference.Decisions;

/// <summary>What changes bring about for an alternative.</summary>
public enum Goal
{
    /// <summary>The first of the conclusions in <see cref="Alternative.TakenOutBy"/> does not take it out; another still may.</summary>
    NotOutByTheFirst,

    /// <summary>Nothing takes it out.</summary>
    Standing,

    /// <summary>It is the one that is chosen.</summary>
    Chosen,
}
