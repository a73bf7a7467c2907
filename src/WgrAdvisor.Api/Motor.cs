namespace WgrAdvisor.Api;

/// <summary>The inference engines that the program can be set to use.</summary>
internal enum Motor
{
    /// <summary>The circuit that the rules are compiled to.</summary>
    Circuit,

    /// <summary>The same rules in NRules.</summary>
    NRules,
}
