namespace WgrAdvisor.Verificaties;

/// <summary>What working out an advice again came to.</summary>
public enum Verificatieuitslag
{
    /// <summary>The same advice, in every part.</summary>
    Gelijk,

    /// <summary>Another advice.</summary>
    Anders,

    /// <summary>It could not be worked out again.</summary>
    NietNaTeRekenen,
}
