using System.Collections.Immutable;

namespace WgrAdvisor.Loading;

/// <summary>Collects the mistakes found while loading.</summary>
internal sealed class Diagnostics
{
    private readonly List<Diagnostic> _items = [];

    /// <summary>How many mistakes there are so far.</summary>
    public int Count => _items.Count;

    /// <summary>Adds a mistake.</summary>
    public void Add(string code, string file, int line, string message, string remedy) =>
        _items.Add(new Diagnostic(code, file, line, message, remedy));

    /// <summary>All mistakes in the order of files and lines, each once.</summary>
    public ImmutableArray<Diagnostic> ToSorted() =>
        [.. _items.Distinct().OrderBy(item => item.File, StringComparer.Ordinal).ThenBy(item => item.Line).ThenBy(item => item.Code, StringComparer.Ordinal)];
}
