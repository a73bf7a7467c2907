using WgrAdvisor.Inference.Facts;

namespace WgrAdvisor.Inference;

/// <summary>Works out what the rules say about a case. Every engine for one program gives the same answers.</summary>
/// <remarks>Implementations are safe to share between any number of threads.</remarks>
public interface IInferenceEngine
{
    /// <summary>Evaluates all rules for what is known.</summary>
    /// <param name="known">The known values by fact; each must suit the kind, the options and the domain of its fact.</param>
    /// <returns>The truth of every rule and every derived fact.</returns>
    /// <exception cref="ArgumentException">A fact does not exist or a value does not suit it.</exception>
    Evaluation Evaluate(IEnumerable<KeyValuePair<string, FactValue>> known);
}
