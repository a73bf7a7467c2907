namespace WgrAdvisor.Regels;

/// <summary>How the answer to a question follows from the list of participants, when a plan has one.</summary>
public abstract record UitDeelnemers
{
    private UitDeelnemers()
    {
    }

    /// <summary>The kinds of participants that occur.</summary>
    public sealed record Soorten : UitDeelnemers;

    /// <summary>The number of participants.</summary>
    public sealed record Aantal : UitDeelnemers;

    /// <summary>The number of participants of one kind.</summary>
    /// <param name="Soort">The kind.</param>
    public sealed record Tel(string Soort) : UitDeelnemers;
}
