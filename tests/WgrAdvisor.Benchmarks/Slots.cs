using WgrAdvisor.Inference;
using WgrAdvisor.Inference.Facts;

namespace WgrAdvisor.Benchmarks;

/// <summary>Where each fact of a program lies in a <see cref="CaseValues"/>.</summary>
public sealed class Slots
{
    private readonly Dictionary<string, (FactDefinition Fact, int Index)> _facts = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Fact, string? Option), int> _flags = [];

    /// <summary>Gives each fact a place.</summary>
    public Slots(RuleProgram program)
    {
        foreach (var fact in program.Facts)
        {
            _facts.Add(fact.Id, (fact, _facts.Count));
            string?[] flags = fact.Kind switch
            {
                FactKind.YesNo => [null],
                FactKind.MultiChoice => [.. fact.Options],
                _ => [],
            };
            foreach (var flag in flags)
            {
                _flags.Add((fact.Id, flag), _flags.Count);
            }
        }
    }

    /// <summary>How many facts there are.</summary>
    public int Facts => _facts.Count;

    /// <summary>How many flags there are.</summary>
    public int Flags => _flags.Count;

    /// <summary>A fact and its index; nothing for a derived fact.</summary>
    public (FactDefinition Fact, int Index)? Of(string id) => _facts.TryGetValue(id, out var entry) ? entry : null;

    /// <summary>The slot of a yes/no, or of an option of a multi-choice.</summary>
    public int FlagOf(string id, string? option = null) => _flags[(id, option)];
}
