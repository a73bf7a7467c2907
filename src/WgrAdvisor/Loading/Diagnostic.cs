namespace WgrAdvisor.Loading;

/// <summary>One mistake in the rule files.</summary>
/// <param name="Code">The stable code, such as <c>WGR0104</c>; see <see cref="DiagnosticCode"/>.</param>
/// <param name="File">The file, relative to the folder of the rule set.</param>
/// <param name="Line">The line, counted from 1; 1 when the mistake concerns the whole file.</param>
/// <param name="Message">What is wrong, in Dutch, for the author of the rules.</param>
/// <param name="Remedy">What to do about it, in Dutch.</param>
public sealed record Diagnostic(string Code, string File, int Line, string Message, string Remedy)
{
    /// <summary>The mistake on one line: file, line, code, what is wrong and what to do.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{File}:{Line}: {Code}: {Message} {Remedy}";
}
