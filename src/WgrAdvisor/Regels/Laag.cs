namespace WgrAdvisor.Regels;

/// <summary>The layers of an advice, in the order in which they count.</summary>
public enum Laag
{
    /// <summary>Derives a begrip from answers.</summary>
    Begrip,

    /// <summary>Answers that cannot all be true of one plan.</summary>
    Samenhang,

    /// <summary>A special statute imposes a form.</summary>
    Voorgeschreven,

    /// <summary>The law excludes a form.</summary>
    Recht,

    /// <summary>The plan needs something that a form does not offer.</summary>
    Vereiste,

    /// <summary>A consideration for or against a form.</summary>
    Afweging,

    /// <summary>A question that decides between forms.</summary>
    Vork,

    /// <summary>A warning.</summary>
    Aandachtspunt,

    /// <summary>The organs of a form and who answers to whom.</summary>
    Bestuur,

    /// <summary>What must be done after the choice.</summary>
    Stap,
}
