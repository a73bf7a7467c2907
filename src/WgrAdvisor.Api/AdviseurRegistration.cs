using WgrAdvisor.Loading;

namespace WgrAdvisor.Api;

/// <summary>Loads the rule set that the program serves.</summary>
internal static class AdviseurRegistration
{
    /// <summary>The setting that names a folder with a rule set of one's own; without it the built-in rule set counts.</summary>
    public const string FolderSetting = "Regels:Map";

    /// <summary>Registers the adviseur. A rule set with mistakes stops the program, with all mistakes in the message.</summary>
    public static void AddAdviseur(this WebApplicationBuilder builder)
    {
        var result = builder.Configuration[FolderSetting] is { Length: > 0 } folder
            ? RegelsetLoader.LoadFolder(folder)
            : RegelsetLoader.Load(RuleFile.ReadEmbedded());
        if (result.Regelset is not { } regelset)
        {
            throw new InvalidOperationException($"De regelset heeft fouten:\n{string.Join('\n', result.Diagnostics)}");
        }

        builder.Services.AddSingleton(new Adviseur(regelset));
    }
}
