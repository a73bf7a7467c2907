namespace WgrAdvisor.Rules.Tests;

/// <summary>Random whole cases, always the same for a seed.</summary>
/// <remarks>Half of them are ordinary plans with a few special facts: when everything is random, hardly a form is left.</remarks>
internal sealed class Toeval(int seed, IEnumerable<DateOnly> dagen)
{
    private readonly Random _random = new(seed);
    private readonly DateOnly[] _dagen = [.. dagen];

    public IEnumerable<Geval> Gevallen(int aantal) => Enumerable.Repeat(0, int.MaxValue)
        .Select(_ => Geval())
        .Where(geval => Orakel.Onbestaanbaar(geval) == false)
        .Take(aantal);

    private Geval Geval()
    {
        var geval = new Geval(_dagen[_random.Next(_dagen.Length)]);
        var gewoon = _random.Next(2) == 0 ? 0.9 : 0;
        foreach (var feit in Feit.Alle)
        {
            geval.Zet(feit, _random.NextDouble() < gewoon ? feit.Gewoon : _random.Next(feit.Waarden.Length));
        }

        return geval;
    }
}
