namespace WgrAdvisor.Register;

/// <summary>A place where a text is no CSV.</summary>
/// <param name="Row">The number of the row; the first is 1.</param>
/// <param name="Column">The index of the cell, counted from 0.</param>
/// <param name="Line">The line of the text, counted from 1.</param>
/// <param name="Message">What is wrong and what to do, in Dutch.</param>
internal sealed record CsvMistake(int Row, int Column, int Line, string Message);
