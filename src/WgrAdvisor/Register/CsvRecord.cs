using System.Collections.Immutable;

namespace WgrAdvisor.Register;

/// <summary>One row of a CSV text.</summary>
/// <param name="Number">The number of the row as a spreadsheet counts: the first is 1, lines within a quoted cell do not count.</param>
/// <param name="Cells">The cells, without quotes and without white space at the ends.</param>
internal sealed record CsvRecord(int Number, ImmutableArray<string> Cells);
