namespace WgrAdvisor.Regels;

/// <summary>The kinds of step.</summary>
public enum StapSoort
{
    /// <summary>Before the regeling is made.</summary>
    Voorbereiding,

    /// <summary>Something that the regeling must contain.</summary>
    Bepaling,

    /// <summary>To bring the regeling into force.</summary>
    Start,

    /// <summary>Comes back every year.</summary>
    Jaarlijks,

    /// <summary>Holds all the time.</summary>
    Doorlopend,

    /// <summary>Belongs to changing from one form to another.</summary>
    Wijziging,
}
