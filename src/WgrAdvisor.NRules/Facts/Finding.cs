namespace WgrAdvisor.NRules.Facts;

/// <summary>Something that a session knows of a case: an answer, or a fact that rules derived.</summary>
public abstract class Finding
{
    private protected Finding(string factId, int slot)
    {
        FactId = factId;
        Slot = slot;
    }

    /// <summary>The fact that it is about.</summary>
    public string FactId { get; }

    /// <summary>The number by which the rules find it: one per given fact, one per option of a derived fact.</summary>
    internal int Slot { get; }
}
