namespace WgrAdvisor.Inference;

/// <summary>The value of a proposition when some facts may still be missing (Kleene's strong three-valued logic).</summary>
/// <remarks>The default is <see cref="Unknown"/>: a question nobody answered must never read as "no".</remarks>
public enum Truth : byte
{
    /// <summary>The known facts do not decide the proposition.</summary>
    Unknown = 0,

    /// <summary>The proposition holds whatever the unknown facts turn out to be.</summary>
    True = 1,

    /// <summary>The proposition fails whatever the unknown facts turn out to be.</summary>
    False = 2,
}
