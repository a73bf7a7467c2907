using System.Collections.Immutable;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace WgrAdvisor.Loading;

/// <summary>Parses one rule file to nodes with line numbers. Only plain YAML: no anchors, aliases, tags or second documents.</summary>
internal sealed class YamlFileParser
{
    private const int MaxDepth = 12;

    private readonly string _file;
    private readonly Diagnostics _diagnostics;
    private readonly Parser _parser;

    private YamlFileParser(string file, string text, Diagnostics diagnostics)
    {
        _file = file;
        _diagnostics = diagnostics;
        _parser = new Parser(new StringReader(text));
    }

    /// <summary>Parses a file; mistakes go to <paramref name="diagnostics"/>.</summary>
    /// <returns>The content, or <see langword="null"/> when it is not usable.</returns>
    public static YamlNode? Parse(string file, string text, Diagnostics diagnostics)
    {
        var parser = new YamlFileParser(file, text, diagnostics);
        try
        {
            return parser.ParseDocument();
        }
        catch (Exception exception) when (IsCausedByText(exception))
        {
            diagnostics.Add(
                DiagnosticCode.Syntax,
                file,
                (int)Math.Max(1, (exception as YamlException)?.Start.Line ?? parser._parser.Current?.End.Line ?? 1),
                "Dit is geen geldige YAML.",
                "Controleer het inspringen, de dubbele punten en de haakjes op en vlak voor deze regel.");
            return null;
        }
    }

    /// <summary>Besides its own exception, the scanner lets some plain ones out on malformed text.</summary>
    private static bool IsCausedByText(Exception exception) => exception is
        YamlException or InvalidOperationException or ArgumentException or FormatException or OverflowException or IndexOutOfRangeException;

    private YamlNode? ParseDocument()
    {
        _parser.Consume<StreamStart>();
        if (_parser.TryConsume<StreamEnd>(out _))
        {
            _diagnostics.Add(DiagnosticCode.Shape, _file, 1, "Het bestand is leeg.", "Vul het, of verwijder het.");
            return null;
        }

        _parser.Consume<DocumentStart>();
        var node = ParseNode(0);
        _parser.Consume<DocumentEnd>();
        if (_parser.Current is DocumentStart second)
        {
            Refuse(second, "Een tweede document in één bestand kan niet.", "Zet het in een eigen bestand.");
        }

        return node;
    }

    private YamlNode ParseNode(int depth)
    {
        var line = (int)(_parser.Current?.Start.Line ?? 1);
        if (depth > MaxDepth)
        {
            throw new YamlException(_parser.Current?.Start ?? Mark.Empty, Mark.Empty, "Too deep.");
        }

        if (_parser.TryConsume<AnchorAlias>(out var alias))
        {
            Refuse(alias, "Een verwijzing met * kan niet in een regelbestand.", "Schrijf de waarde uit.");
            return new YamlNode.Scalar("", line);
        }

        if (_parser.Current is NodeEvent node && (!node.Anchor.IsEmpty || !node.Tag.IsEmpty))
        {
            Refuse(node, "Een anker met & of een label met ! kan niet in een regelbestand.", "Haal het weg.");
        }

        if (_parser.TryConsume<Scalar>(out var scalar))
        {
            return new YamlNode.Scalar(scalar.Value, line);
        }

        return _parser.TryConsume<SequenceStart>(out _) ? ParseSequence(line, depth) : ParseMap(line, depth);
    }

    private YamlNode.Sequence ParseSequence(int line, int depth)
    {
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        while (!_parser.TryConsume<SequenceEnd>(out _))
        {
            items.Add(ParseNode(depth + 1));
        }

        return new YamlNode.Sequence(items.ToImmutable(), line);
    }

    private YamlNode.Map ParseMap(int line, int depth)
    {
        _parser.Consume<MappingStart>();
        var entries = ImmutableArray.CreateBuilder<YamlNode.Entry>();
        var keys = new Dictionary<string, int>(StringComparer.Ordinal);
        while (!_parser.TryConsume<MappingEnd>(out _))
        {
            var keyNode = ParseNode(depth + 1);
            var value = ParseNode(depth + 1);
            var key = keyNode is YamlNode.Scalar scalar ? scalar.Value : "";
            if (keyNode is not YamlNode.Scalar)
            {
                _diagnostics.Add(DiagnosticCode.Syntax, _file, keyNode.Line, "Een sleutel moet gewone tekst zijn.", "Schrijf een naam vóór de dubbele punt.");
            }
            else if (keys.TryGetValue(key, out var first))
            {
                _diagnostics.Add(DiagnosticCode.DuplicateKey, _file, keyNode.Line, $"'{key}' staat hier dubbel (ook op regel {first}).", "Haal een van de twee weg.");
            }
            else
            {
                keys.Add(key, keyNode.Line);
                entries.Add(new YamlNode.Entry(key, keyNode.Line, value));
            }
        }

        return new YamlNode.Map(entries.ToImmutable(), line);
    }

    private void Refuse(ParsingEvent at, string message, string remedy) =>
        _diagnostics.Add(DiagnosticCode.Syntax, _file, (int)at.Start.Line, message, remedy);
}
