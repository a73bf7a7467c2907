using System.Collections.Immutable;
using System.Text;

namespace WgrAdvisor.Register;

/// <summary>Reads comma-separated values as RFC 4180 describes them, or with semicolons when the first line has more of those.</summary>
/// <remarks>
/// Implementation note: written here because every mistake is reported, each with its row, cell and line; the libraries at hand stop at
/// the first one or let a stray quote pass.
/// </remarks>
internal sealed class CsvReader
{
    private const char Quote = '"';

    private readonly string _text;
    private readonly char _separator;
    private readonly List<CsvMistake> _mistakes = [];
    private int _at;
    private int _line = 1;
    private int _row;

    private CsvReader(string text)
    {
        _text = text;
        var end = text.AsSpan().IndexOfAny('\r', '\n');
        var first = end < 0 ? text : text[..end];
        _separator = first.Count(character => character == ';') > first.Count(character => character == ',') ? ';' : ',';
    }

    private bool AtEnd => _at == _text.Length;

    private bool AtLineEnd => AtEnd || _text[_at] is '\r' or '\n';

    private bool AtCellEnd => AtLineEnd || _text[_at] == _separator;

    /// <summary>Reads a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="mistakes">Every place where it is no CSV.</param>
    /// <returns>The rows; empty lines are left out but do count.</returns>
    public static ImmutableArray<CsvRecord> Read(string text, out ImmutableArray<CsvMistake> mistakes)
    {
        var reader = new CsvReader(text);
        var records = reader.ReadAll();
        mistakes = [.. reader._mistakes];
        return records;
    }

    private ImmutableArray<CsvRecord> ReadAll()
    {
        var records = ImmutableArray.CreateBuilder<CsvRecord>();
        while (!AtEnd)
        {
            _row++;
            var cells = ReadRow();
            if (cells is not [""])
            {
                records.Add(new CsvRecord(_row, cells));
            }
        }

        return records.ToImmutable();
    }

    private ImmutableArray<string> ReadRow()
    {
        var cells = ImmutableArray.CreateBuilder<string>();
        while (true)
        {
            cells.Add(ReadCell(cells.Count).Trim());
            if (AtLineEnd)
            {
                PassLineEnd();
                return cells.ToImmutable();
            }

            _at++;
        }
    }

    private string ReadCell(int column)
    {
        if (!AtEnd && _text[_at] == Quote)
        {
            return ReadQuoted(column);
        }

        var start = _at;
        PassCell();
        var cell = _text[start.._at];
        if (cell.Contains(Quote, StringComparison.Ordinal))
        {
            _mistakes.Add(new CsvMistake(_row, column, _line, "Er staat een aanhalingsteken midden in een cel. Zet de hele cel tussen aanhalingstekens en schrijf het teken dubbel."));
        }

        return cell;
    }

    private string ReadQuoted(int column)
    {
        var begin = _line;
        var cell = new StringBuilder();
        _at++;
        while (!AtEnd)
        {
            if (_text[_at] != Quote)
            {
                AppendCharacter(cell);
            }
            else if (_at + 1 < _text.Length && _text[_at + 1] == Quote)
            {
                cell.Append(Quote);
                _at += 2;
            }
            else
            {
                _at++;
                RefuseTextAfterQuote(column);
                return cell.ToString();
            }
        }

        _mistakes.Add(new CsvMistake(_row, column, begin, "Het aanhalingsteken waarmee deze cel begint, wordt niet gesloten."));
        return cell.ToString();
    }

    private void AppendCharacter(StringBuilder cell)
    {
        // A CR with its LF is one line end.
        if (_text[_at] == '\n' || (_text[_at] == '\r' && (_at + 1 == _text.Length || _text[_at + 1] != '\n')))
        {
            _line++;
        }

        cell.Append(_text[_at++]);
    }

    private void RefuseTextAfterQuote(int column)
    {
        if (!AtCellEnd)
        {
            _mistakes.Add(new CsvMistake(_row, column, _line, "Na het sluitende aanhalingsteken staat nog tekst. Schrijf een aanhalingsteken in een cel dubbel."));
            PassCell();
        }
    }

    private void PassCell()
    {
        while (!AtCellEnd)
        {
            _at++;
        }
    }

    private void PassLineEnd()
    {
        if (AtEnd)
        {
            return;
        }

        _at += _text[_at] == '\r' && _at + 1 < _text.Length && _text[_at + 1] == '\n' ? 2 : 1;
        _line++;
    }
}
