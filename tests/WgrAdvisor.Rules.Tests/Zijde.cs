using System.Collections.Immutable;

namespace WgrAdvisor.Rules.Tests;

/// <summary>What one side, the table or the rule files, answers to a point in a case of which not everything is known.</summary>
internal sealed class Zijde<T>
    where T : IVormregel
{
    private readonly HashSet<T> _waar = [];

    public Zijde(Punt punt, ImmutableArray<T> regels, Func<T, bool?> geldt)
    {
        var (ja, weg) = ((bool?)false, (bool?)false);
        var over = ImmutableArray.CreateBuilder<T>();
        var open = ImmutableArray.CreateBuilder<T>();
        foreach (var regel in regels.Where(regel => regel.Gevolgtrekking.Telt(punt)))
        {
            var waar = geldt(regel);
            if (waar == false)
            {
                continue;
            }

            over.Add(regel);
            if (waar is null)
            {
                open.Add(regel);
            }
            else
            {
                _waar.Add(regel);
            }

            if (regel.Gevolgtrekking.Treft(punt))
            {
                ja |= waar;
            }
            else
            {
                weg |= waar;
            }
        }

        Antwoord = ja & !weg;
        Over = over.ToImmutable();
        Open = Antwoord is null ? open.ToImmutable() : [];
    }

    /// <summary>Yes, no, or not known yet.</summary>
    public bool? Antwoord { get; }

    /// <summary>The rules that do not surely fail.</summary>
    public ImmutableArray<T> Over { get; }

    /// <summary>The rules that may still decide the answer.</summary>
    public ImmutableArray<T> Open { get; }

    /// <summary>The answer, or the rules that it hangs on.</summary>
    public override string ToString() =>
        Antwoord is { } antwoord
            ? $"{antwoord}"
            : string.Join('|', Over.Select(regel => _waar.Contains(regel) ? $"+{regel.Naam}" : regel.Naam));
}
