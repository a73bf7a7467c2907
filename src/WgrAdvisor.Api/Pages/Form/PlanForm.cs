using System.Collections.Immutable;
using System.Globalization;

namespace WgrAdvisor.Api.Pages.Form;

/// <summary>A plan as it was typed: per field the text, right or wrong. Immutable.</summary>
/// <remarks>
/// Implementation note: the form, the hidden fields under a result and the button that adds a participant all carry this one
/// thing, so nothing that was typed can be lost between them. What it means is for <see cref="PlanDocument"/> to say.
/// </remarks>
public sealed class PlanForm
{
    private static readonly string[] Parts = ["naam", "soort", "inwoners", "id"];

    private readonly ImmutableSortedDictionary<string, ImmutableArray<string>> _values;

    private PlanForm(ImmutableSortedDictionary<string, ImmutableArray<string>> values) => _values = values;

    /// <summary>The form in which nothing is filled in.</summary>
    public static PlanForm Empty { get; } = new(ImmutableSortedDictionary.Create<string, ImmutableArray<string>>(StringComparer.Ordinal));

    /// <summary>Every field with a text that is not blank, by name: what it takes to make this form again.</summary>
    public IEnumerable<KeyValuePair<string, string>> Filled =>
        _values.Keys.SelectMany(name => Texts(name).Select(text => KeyValuePair.Create(name, text)));

    /// <summary>The number of rows for participants, filled in or not.</summary>
    public int Rows => _values.Keys.Select(RowOf).DefaultIfEmpty(-1).Max() + 1;

    /// <summary>The rows for participants in which something is filled in.</summary>
    public IEnumerable<int> FilledRows =>
        Enumerable.Range(0, Rows).Where(row => Parts.Any(part => Text(Field.Deelnemer(row, part)).Length > 0));

    /// <summary>All texts of a field that are not blank.</summary>
    /// <param name="field">The field.</param>
    /// <returns>The texts.</returns>
    public ImmutableArray<string> Texts(string field) =>
        _values.TryGetValue(field, out var texts) ? texts.RemoveAll(string.IsNullOrWhiteSpace) : [];

    /// <summary>What was typed in a field; empty when it is blank.</summary>
    /// <param name="field">The field.</param>
    /// <returns>The text, as it was typed.</returns>
    public string Text(string field) => Texts(field).FirstOrDefault() ?? "";

    /// <summary>Whether an option is chosen.</summary>
    /// <param name="field">The field.</param>
    /// <param name="option">The option.</param>
    /// <returns>Whether it is chosen.</returns>
    public bool Has(string field, string option) => Texts(field).Contains(option);

    /// <summary>The names directly under a name: the questions that have an answer, for instance.</summary>
    /// <param name="field">The name.</param>
    /// <returns>The names, in order of the alphabet.</returns>
    public IEnumerable<string> Names(string field) =>
        _values.Keys.Select(name => name.Split('.')).Where(parts => parts.Length > 1 && parts[0] == field).Select(parts => parts[1]).Distinct();

    /// <summary>The form with one field replaced.</summary>
    /// <param name="field">The field.</param>
    /// <param name="texts">The texts; none to empty the field.</param>
    /// <returns>The new form.</returns>
    public PlanForm With(string field, params ImmutableArray<string> texts) =>
        new(texts.IsEmpty ? _values.Remove(field) : _values.SetItem(field, texts));

    /// <summary>The form with an empty row for one more participant.</summary>
    /// <param name="shown">How many rows there are on the page at least.</param>
    /// <returns>The new form.</returns>
    public PlanForm WithRow(int shown) => With(Field.Deelnemer(Math.Max(Rows, shown), "naam"), "");

    /// <summary>The form without one participant; those below it move up.</summary>
    /// <param name="row">The row.</param>
    /// <returns>The new form.</returns>
    public PlanForm WithoutRow(int row) =>
        Renumbered(old => old == row ? null : old > row ? old - 1 : old);

    /// <summary>The form with the rows numbered from 0 without gaps, in the same order.</summary>
    /// <returns>The new form.</returns>
    public PlanForm WithRowsInSequence()
    {
        int[] rows = [.. _values.Keys.Select(RowOf).Where(row => row >= 0).Distinct().Order()];
        return Renumbered(old => Array.IndexOf(rows, old));
    }

    private static int RowOf(string field) =>
        field.Split('.') is [Field.Deelnemers, var row, _]
        && int.TryParse(row, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        && row == number.ToString(CultureInfo.InvariantCulture)
            ? number
            : -1;

    /// <summary>The form with other row numbers; <see langword="null"/> leaves a row out.</summary>
    private PlanForm Renumbered(Func<int, int?> number)
    {
        var values = _values.Clear().ToBuilder();
        foreach (var (field, texts) in _values)
        {
            var row = RowOf(field);
            if (row < 0)
            {
                values[field] = texts;
            }
            else if (number(row) is { } other)
            {
                values[Field.Deelnemer(other, field.Split('.')[2])] = texts;
            }
        }

        return new PlanForm(values.ToImmutable());
    }
}
