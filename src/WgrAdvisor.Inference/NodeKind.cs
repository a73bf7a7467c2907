namespace WgrAdvisor.Inference;

/// <summary>The kinds of node in a compiled program.</summary>
internal enum NodeKind : byte
{
    /// <summary>A mask test on one variable.</summary>
    Atom,

    /// <summary>True when all children are.</summary>
    All,

    /// <summary>True when any child is.</summary>
    Any,

    /// <summary>The opposite of its one child.</summary>
    Not,
}
