using System.Collections.Immutable;
using WgrAdvisor.Inference.Facts;

namespace WgrAdvisor.Inference.Decisions;

/// <summary>Finds a case that can be and that meets what is required, or tells that there is none.</summary>
/// <remarks>Complete up to a number of steps, so what it does not find is not there. Immutable, and safe to share between any number of threads.</remarks>
public sealed class CaseFinder
{
    private readonly CaseSpace _space;
    private readonly Cone _cone;
    private readonly ImmutableArray<(int[] Places, bool Holds)> _required;
    private readonly int[] _forbidding;

    /// <summary>Prepares to look.</summary>
    /// <param name="space">Which cases can be.</param>
    /// <param name="requirements">What a case must meet, all together.</param>
    public CaseFinder(CaseSpace space, ImmutableArray<Requirement> requirements)
    {
        ArgumentNullException.ThrowIfNull(space);
        _space = space;
        _cone = new Cone(space.Program, space.ForbiddingNodes.Concat(requirements.SelectMany(each => each.Nodes)), [], space.ReckonedFacts());
        _required = [.. requirements.Select(each => (each.Nodes.Select(_cone.IndexOf).ToArray(), each.Holds))];
        _forbidding = [.. space.ForbiddingNodes.Select(_cone.IndexOf)];
    }

    /// <summary>Looks for a case.</summary>
    /// <param name="known">The facts that are known of it; each value must suit its fact.</param>
    /// <param name="mostSteps">How many steps it may take.</param>
    /// <returns>What it found.</returns>
    public Finding Find(IReadOnlyDictionary<string, FactValue> known, int mostSteps)
    {
        ArgumentNullException.ThrowIfNull(known);
        return Find(_space.Program.CreateCase(known), known, mostSteps);
    }

    /// <summary>The same from a case that tells more than the facts that are known.</summary>
    internal Finding Find(Case @case, IReadOnlyDictionary<string, FactValue> known, int mostSteps) =>
        new Search(this, new PartialCase(_space, _cone, @case), known, mostSteps).Find();

    /// <summary>One look.</summary>
    private sealed class Search(CaseFinder finder, PartialCase @case, IReadOnlyDictionary<string, FactValue> known, int mostSteps)
    {
        private readonly HashSet<int[]>.AlternateLookup<ReadOnlySpan<int>> _hopeless = new HashSet<int[]>(SpanComparer.Instance).GetAlternateLookup<ReadOnlySpan<int>>();
        private int _steps;

        public Finding Find()
        {
            var found = !@case.IsImpossible && Visit();
            return new Finding(found ? finder._space.FactsOf(@case.ToCase(), known) : null, _steps > mostSteps);
        }

        /// <summary>Fills in what is open until nothing can go wrong any more; then leaves it filled in.</summary>
        private bool Visit()
        {
            var wrong = Wrong();
            if (wrong is Formulas.True or Formulas.False || ++_steps > mostSteps)
            {
                return wrong == Formulas.False;
            }

            List<int> key = [wrong];
            @case.AppendTo(key);
            int[] here = [.. key];
            if (_hopeless.Contains(here))
            {
                return false;
            }

            var variable = @case.Formulas.MostPressingVariable(wrong);
            for (var rest = @case.MaskOf(variable); rest != 0; rest &= rest - 1)
            {
                var mark = @case.Fill(variable, rest & ~(rest - 1));
                if (!@case.IsImpossible && Visit())
                {
                    return true;
                }

                @case.TakeBack(mark);
            }

            _hopeless.Add(here);
            return false;
        }

        /// <summary>When the case cannot be, or does not meet what is required.</summary>
        private int Wrong()
        {
            Span<int> parts = new int[finder._forbidding.Length + finder._required.Length];
            var count = 0;
            foreach (var place in finder._forbidding)
            {
                parts[count++] = @case.FormulaOf(place);
            }

            foreach (var (places, holds) in finder._required)
            {
                parts[count++] = holds ? @case.Formulas.Not(@case.Any(places)) : @case.Any(places);
            }

            return @case.Formulas.Group(isAll: false, parts);
        }
    }
}
