using WgrAdvisor.Inference;

namespace WgrAdvisor.Regels;

/// <summary>The fact that the answers of a plan cannot all be true.</summary>
public static class Samenhang
{
    /// <summary>A derived yes/no fact: some rule about answers that cannot stand together applies.</summary>
    public const string Botst = "antwoorden.botsen";

    /// <summary>Whether the answers surely cannot all be true; a rule set without such rules never says so.</summary>
    internal static bool Botsen(this Evaluation evaluation) =>
        evaluation.Program.Derives(Botst) && evaluation.DerivedTruth(Botst, null) == Truth.True;
}
