namespace WgrAdvisor.Inference.Decisions;

/// <summary>Tells whether a case that is being filled in can still be, by filling in until no forbidding rule can fire any more. Remembers what it found.</summary>
internal sealed class Possibility(PartialCase @case, int[] forbidding, int mostSteps)
{
    private readonly Dictionary<int[], bool>.AlternateLookup<ReadOnlySpan<int>> _known = new Dictionary<int[], bool>(SpanComparer.Instance).GetAlternateLookup<ReadOnlySpan<int>>();
    private int _steps;

    /// <summary>Whether to keep the case that shows that it can be.</summary>
    public bool KeepsFound { get; init; }

    /// <summary>The case that shows that it can be, if that is kept and one was found.</summary>
    public Case? Found { get; private set; }

    /// <summary>Whether it stopped looking, and so may have said wrongly that a case can be.</summary>
    public bool GaveUp => _steps > mostSteps;

    /// <summary>Whether some way to fill in the rest can be.</summary>
    public bool CanBe()
    {
        var forbidden = @case.Any(forbidding);
        if (forbidden is Formulas.True or Formulas.False || ++_steps > mostSteps)
        {
            Found = KeepsFound && forbidden == Formulas.False ? @case.ToCase() : Found;
            return forbidden != Formulas.True;
        }

        var key = new List<int> { forbidden };
        @case.AppendTo(key);
        int[] found = [.. key];
        if (!_known.TryGetValue(found, out var can))
        {
            var variable = @case.Formulas.MostPressingVariable(forbidden);
            for (var rest = @case.MaskOf(variable); rest != 0 && !can; rest &= rest - 1)
            {
                var mark = @case.Fill(variable, rest & ~(rest - 1));
                can = !@case.IsImpossible && CanBe();
                @case.TakeBack(mark);
            }

            _known[found] = can;
        }

        return can;
    }
}
