using System.Text;

namespace WgrAdvisor.Verantwoordingen;

/// <summary>Builds Markdown line by line, with LF line ends on every machine.</summary>
internal sealed class Markdown
{
    private readonly StringBuilder _text = new();

    /// <summary>Adds a heading with a stable anchor and a blank line after it.</summary>
    public Markdown Heading(int level, string title, string? anchor = null) =>
        Line($"{new string('#', level)} {(anchor is null ? "" : $"<a id=\"{anchor}\"></a>")}{title}").Line();

    /// <summary>Adds a paragraph and a blank line after it.</summary>
    public Markdown Paragraph(string text) => Line(text).Line();

    /// <summary>Adds an item of a list.</summary>
    public Markdown Item(string text, int depth = 0) => Line($"{new string(' ', 2 * depth)}- {text}");

    /// <summary>Adds an item that begins with a label in bold.</summary>
    public Markdown Labelled(string label, string text, int depth = 0) => Item($"**{label}:** {text}", depth);

    /// <summary>Adds a table and a blank line after it; the cells are Markdown.</summary>
    public Markdown Table(IReadOnlyList<string> head, IEnumerable<IReadOnlyList<string>> rows)
    {
        Row(head);
        Row([.. head.Select(_ => "---")]);
        foreach (var row in rows)
        {
            Row(row);
        }

        return Line();
    }

    /// <summary>Adds a line.</summary>
    public Markdown Line(string text = "")
    {
        _text.Append(text).Append('\n');
        return this;
    }

    /// <summary>Plain text as Markdown: on one line, with the signs that have a meaning in Markdown escaped.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var sign in string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))
        {
            if (sign is '\\' or '`' or '*' or '_' or '[' or ']' or '<' or '>' or '|')
            {
                escaped.Append('\\');
            }

            escaped.Append(sign);
        }

        return escaped.ToString();
    }

    /// <summary>All that was added.</summary>
    /// <returns>The text, ending in a line end.</returns>
    public override string ToString() => _text.ToString();

    private void Row(IEnumerable<string> cells) => Line($"| {string.Join(" | ", cells)} |");
}
