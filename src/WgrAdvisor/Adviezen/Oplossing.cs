using System.Collections.Immutable;

namespace WgrAdvisor.Adviezen;

/// <summary>What taking away one answer opens up.</summary>
/// <param name="Vraag">The question whose answer is taken away.</param>
/// <param name="Opent">The forms that another answer can leave; empty when none can, because another clash stands in the way.</param>
public sealed record Oplossing(string Vraag, ImmutableArray<string> Opent);
