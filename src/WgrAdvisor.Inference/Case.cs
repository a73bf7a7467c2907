using WgrAdvisor.Inference.Facts;

namespace WgrAdvisor.Inference;

/// <summary>What is known of one case: per variable of a program, the set of values it can still have.</summary>
/// <remarks>Immutable; safe to share between threads. Made with <see cref="RuleProgram.CreateCase(IEnumerable{KeyValuePair{string, FactValue}})"/>.</remarks>
public sealed class Case
{
    private readonly ulong[] _possible;

    internal Case(ulong[] possible) => _possible = possible;

    internal ReadOnlySpan<ulong> Possible => _possible;

    /// <summary>The same case with only the facts that a test selects; every other fact becomes unknown.</summary>
    /// <param name="program">The program the case was made for.</param>
    /// <param name="keep">Which facts to keep.</param>
    /// <returns>A new case.</returns>
    public Case Keep(RuleProgram program, Func<FactDefinition, bool> keep)
    {
        ArgumentNullException.ThrowIfNull(program);
        ArgumentNullException.ThrowIfNull(keep);
        var possible = new ulong[_possible.Length];
        for (var i = 0; i < possible.Length; i++)
        {
            var variable = program.Variables[i];
            possible[i] = keep(program.Facts[variable.Fact]) ? _possible[i] : variable.Full;
        }

        return new Case(possible);
    }

    internal Case KeepVariables(RuleProgram program, IReadOnlySet<int> variables)
    {
        var possible = new ulong[_possible.Length];
        for (var i = 0; i < possible.Length; i++)
        {
            possible[i] = variables.Contains(i) ? _possible[i] : program.Variables[i].Full;
        }

        return new Case(possible);
    }
}
