using WgrAdvisor.NRules;

namespace WgrAdvisor.Cli;

/// <summary>The inference engines that a command can be told to use.</summary>
internal static class Motor
{
    /// <summary>The circuit that the rules are compiled to.</summary>
    public const string Circuit = "circuit";

    /// <summary>The same rules in NRules.</summary>
    public const string NRules = "nrules";

    /// <summary>An adviseur with the same rules and the engine that was asked for.</summary>
    public static Adviseur With(string motor, Adviseur adviseur) =>
        motor == NRules ? new Adviseur(adviseur.Regelset, new NRulesEngine(adviseur.Regelset.Program)) : adviseur;
}
