using WgrAdvisor.Inference;
using WgrAdvisor.Loading;
using WgrAdvisor.NRules;

namespace WgrAdvisor.Api;

/// <summary>Loads the rule set that the program serves.</summary>
internal static class AdviseurRegistration
{
    /// <summary>The setting that names a folder with a rule set of one's own; without it the built-in rule set counts.</summary>
    public const string FolderSetting = "Regels:Map";

    /// <summary>The setting that names the inference engine, see <see cref="Motor"/>; without it the circuit counts. The advice is the same.</summary>
    public const string EngineSetting = "Inferentie:Motor";

    /// <summary>Registers the adviseur. A rule set with mistakes stops the program, with all mistakes in the message; so does an unknown engine.</summary>
    public static void AddAdviseur(this WebApplicationBuilder builder)
    {
        var result = builder.Configuration[FolderSetting] is { Length: > 0 } folder
            ? RegelsetLoader.LoadFolder(folder)
            : RegelsetLoader.Load(RuleFile.ReadEmbedded());
        if (result.Regelset is not { } regelset)
        {
            throw new InvalidOperationException($"De regelset heeft fouten:\n{string.Join('\n', result.Diagnostics)}");
        }

        builder.Services.AddSingleton(new Adviseur(regelset, EngineFor(regelset.Program, builder.Configuration[EngineSetting])));
    }

    private static IInferenceEngine EngineFor(RuleProgram program, string? name)
    {
        var motor = Motor.Circuit;
        if (!string.IsNullOrEmpty(name) && (!Enum.TryParse(name, ignoreCase: true, out motor) || !Enum.IsDefined(motor)))
        {
            throw new InvalidOperationException(
                $"De instelling {EngineSetting} is ‘{name}’. Kies een van deze motoren: {string.Join(", ", Enum.GetNames<Motor>())}.");
        }

        return motor == Motor.NRules ? new NRulesEngine(program) : program;
    }
}
