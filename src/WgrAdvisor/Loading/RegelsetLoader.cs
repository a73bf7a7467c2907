using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using WgrAdvisor.Gevallen;
using WgrAdvisor.Inference.Facts;
using WgrAdvisor.Praktijk;
using WgrAdvisor.Regels;
using WgrAdvisor.Register;

namespace WgrAdvisor.Loading;

/// <summary>Loads a rule set from its files and checks it completely.</summary>
/// <remarks>
/// Implementation note: every file is parsed and checked against its schema first; what has the right shape is read in the order
/// vocabulary, sources, rules, practice cases and the rest, so that each reader knows the identifiers it needs; then the rules are compiled.
/// A piece with a mistake is left out and its identifier remembered, so that one mistake does not show up as many.
/// </remarks>
public sealed class RegelsetLoader
{
    private const string MainFile = "regelset.yaml";

    private static readonly Lazy<ImmutableDictionary<string, Schema>> Schemas = new(ReadSchemas);

    private readonly LoadContext _context = new();
    private readonly SortedDictionary<string, YamlNode> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<int>> _brokenLines = new(StringComparer.Ordinal);
    private readonly HashSet<string> _lostFolders = new(StringComparer.Ordinal);

    private RegelsetLoader()
    {
    }

    /// <summary>Loads the rule set that is built into this library.</summary>
    /// <returns>The rule set.</returns>
    /// <exception cref="InvalidOperationException">The library was built with a rule set that has mistakes; its tests prevent this.</exception>
    public static Regelset LoadEmbedded()
    {
        var result = Load(RuleFile.ReadEmbedded());
        return result.Regelset ?? throw new InvalidOperationException(string.Join(Environment.NewLine, result.Diagnostics));
    }

    /// <summary>Loads a rule set from a folder.</summary>
    /// <param name="folder">The folder that holds <c>regelset.yaml</c>.</param>
    /// <returns>The rule set, or all mistakes; a folder that cannot be read is one.</returns>
    public static LoadResult LoadFolder(string folder)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(folder);
        try
        {
            return Load(RuleFile.ReadFolder(folder));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new LoadResult(null, [new Diagnostic(DiagnosticCode.Unreadable, folder, 1, "Deze map is niet te lezen.", "Controleer of de map bestaat en of u haar mag lezen.")]);
        }
    }

    /// <summary>Loads a rule set from its files.</summary>
    /// <param name="files">The files; what is not YAML is passed over.</param>
    /// <returns>The rule set, or all mistakes.</returns>
    public static LoadResult Load(IReadOnlyList<RuleFile> files)
    {
        ArgumentNullException.ThrowIfNull(files);
        return new RegelsetLoader().LoadAll([.. files.Where(file => file.Path.EndsWith(".yaml", StringComparison.Ordinal)).OrderBy(file => file.Path, StringComparer.Ordinal)]);
    }

    private LoadResult LoadAll(ImmutableArray<RuleFile> files)
    {
        foreach (var file in files)
        {
            ParseFile(file);
        }

        var kenmerken = ReadMain();
        var inhoud = ReadContent(kenmerken, out var applies);
        var program = ProgramBuilder.Build(_context, inhoud, applies);
        return program is null || kenmerken is null || _context.Diagnostics.Count > 0
            ? new LoadResult(null, [.. _context.Diagnostics.ToSorted().Where(item => !FollowsFromLostFile(item))])
            : new LoadResult(new Regelset(kenmerken, inhoud, program, Fingerprint(files)), []);
    }

    private void ParseFile(RuleFile file)
    {
        var folder = file.Path.Contains('/', StringComparison.Ordinal) ? file.Path.Split('/')[0] : file.Path;
        var schema = SchemaFor(folder);
        if (schema is null)
        {
            var known = Schemas.Value.Keys.Where(name => name is not ("regelset" or "regels")).Concat(RuleReader.Folders).Order(StringComparer.Ordinal);
            _context.Diagnostics.Add(DiagnosticCode.Unreadable, file.Path, 1, $"Hier hoort geen regelbestand: '{folder}' is onbekend.", Suggestion.For(folder, [.. known]));
            return;
        }

        if (file.Text is not { } text)
        {
            _lostFolders.Add(folder);
            _context.Diagnostics.Add(DiagnosticCode.Unreadable, file.Path, 1, "Dit bestand is geen geldige UTF-8-tekst.", "Sla het opnieuw op als UTF-8.");
            return;
        }

        if (YamlFileParser.Parse(file.Path, text, _context.Diagnostics) is not { } node)
        {
            _lostFolders.Add(folder);
            return;
        }

        var shape = new Diagnostics();
        schema.Check(file.Path, node, shape);
        var mistakes = shape.ToSorted();
        foreach (var mistake in mistakes)
        {
            _context.Diagnostics.Add(mistake.Code, mistake.File, mistake.Line, mistake.Message, mistake.Remedy);
        }

        _brokenLines[file.Path] = [.. mistakes.Select(mistake => mistake.Line)];
        _files[file.Path] = node;
    }

    /// <summary>Whether a mistake may only be there because a file could not be read at all.</summary>
    private bool FollowsFromLostFile(Diagnostic item) => item.Code switch
    {
        DiagnosticCode.UnknownSource => _lostFolders.Contains("bronnen"),
        DiagnosticCode.Unreachable => _lostFolders.Count > 0,
        DiagnosticCode.UnknownId => _lostFolders.Count > 0,
        _ => false,
    };

    private static Schema? SchemaFor(string folder) =>
        folder == MainFile ? Schemas.Value["regelset"]
        : RuleReader.Folders.Contains(folder) ? Schemas.Value["regels"]
        : folder is "regelset" or "regels" ? null
        : Schemas.Value.GetValueOrDefault(folder);

    private RegelsetKenmerken? ReadMain()
    {
        if (_files.GetValueOrDefault(MainFile) is YamlNode.Map map && _brokenLines[MainFile].Count == 0)
        {
            return new VocabularyReader(_context).ReadKenmerken(MainFile, map);
        }

        if (!_files.ContainsKey(MainFile) && _context.Diagnostics.ToSorted().All(item => item.File != MainFile))
        {
            _context.Diagnostics.Add(DiagnosticCode.Unreadable, MainFile, 1, "Dit bestand ontbreekt.", "Maak regelset.yaml met naam, versie, peildatum, wetsversies en gewichten.");
        }

        return null;
    }

    private RegelsetInhoud ReadContent(RegelsetKenmerken? kenmerken, out Dictionary<string, Inference.Conditions.Condition> applies)
    {
        var vocabulary = new VocabularyReader(_context);
        ImmutableArray<Vorm> forms = [.. ItemsIn("vormen").Select(item => vocabulary.ReadVorm(item.File, item.Map)).OfType<Vorm>()];
        foreach (var (file, map) in ItemsIn("vormgroepen"))
        {
            vocabulary.ReadVormgroep(file, map);
        }

        ImmutableArray<Criterium> criteria = [.. ItemsIn("criteria").Select(item => vocabulary.ReadCriterium(item.File, item.Map)).OfType<Criterium>()];
        _context.Facts.Add(Regelset.Peildatum, new FactDefinition(Regelset.Peildatum, FactKind.Date));
        _context.Facts.Add(Regelset.HuidigeVorm, new FactDefinition(Regelset.HuidigeVorm, FactKind.Choice, [.. forms.Select(form => form.Id)]));
        var questions = ReadQuestions(vocabulary, out var questionItems);
        ImmutableArray<Begrip> derived = [.. ItemsIn("begrippen").Select(item => vocabulary.ReadBegrip(item.File, item.Map)).OfType<Begrip>()];
        var sources = new SourceReader(_context);
        _context.Bronnen = new Bronnenlijst([.. ItemsIn("bronnen").Select(item => sources.Read(item.File, item.Map)).OfType<Bron>()]);
        CheckVocabularySources(kenmerken, questionItems);
        applies = ReadApplicability(questions, questionItems);
        foreach (var (file, map) in ItemsIn("namen"))
        {
            _context.Namen.Read(_context, file, map, KindsOfParticipants(questions));
        }

        var rules = ReadRules();
        _context.Namen.CheckUsed(_context);
        new MomentChecker(_context).Check(rules);
        var mirrors = new MirrorReader(_context).Read([.. ItemsIn("spiegels")], rules);
        var accountability = new AccountabilityReader(_context, kenmerken?.Standaardpeildatum);
        return new RegelsetInhoud(
            questions,
            derived,
            forms,
            criteria,
            _context.Bronnen,
            mirrors,
            _context.Namen.All,
            _context.Namen.Combinations,
            rules,
            ReadPractice(kenmerken, questions),
            ReadLegalCases(kenmerken),
            [.. ReadDifferences(accountability)],
            [.. ItemsIn("verantwoording").Select(item => accountability.ReadHoofdstuk(item.File, item.Map)).OfType<Hoofdstuk>()],
            ReadRegister(questions),
            ReadFrequencies(kenmerken));
    }

    private ImmutableArray<Antwoordfrequentie> ReadFrequencies(RegelsetKenmerken? kenmerken)
    {
        var reader = new FrequencyReader(_context, kenmerken?.Standaardpeildatum);
        return [.. ItemsIn("frequenties").Select(item => reader.Read(item.File, item.Map)).OfType<Antwoordfrequentie>()];
    }

    private ImmutableArray<Vraag> ReadQuestions(VocabularyReader vocabulary, out List<(string File, YamlNode.Map Map)> items)
    {
        var questions = new List<Vraag>();
        items = [];
        foreach (var (file, map) in FilesIn("vragen").Select(file => (file.Key, file.Value as YamlNode.Map)))
        {
            if (map?["groep"] is not YamlNode.Map groupMap)
            {
                continue;
            }

            var group = vocabulary.ReadGroep(file, groupMap);
            var sound = SoundItems(file, map["vragen"]).Select(item => (file, item)).ToList();
            questions.AddRange(sound.Select(item => vocabulary.ReadVraag(file, group, item.item)).OfType<Vraag>());
            items.AddRange(sound);
        }

        return [.. questions.OrderBy(question => question.Groep.Volgorde)];
    }

    private void CheckVocabularySources(RegelsetKenmerken? kenmerken, List<(string File, YamlNode.Map Map)> questions)
    {
        var items = questions.Concat(ItemsIn("vormen")).Concat(ItemsIn("criteria")).ToList();
        var today = kenmerken?.Standaardpeildatum;
        foreach (var (file, map) in items)
        {
            _context.CheckSources(map["bronnen"].Scalars(), today, today?.AddDays(1), file);
        }
    }

    private Dictionary<string, Inference.Conditions.Condition> ReadApplicability(
        ImmutableArray<Vraag> questions,
        List<(string File, YamlNode.Map Map)> items)
    {
        var applies = new Dictionary<string, Inference.Conditions.Condition>(StringComparer.Ordinal);
        foreach (var (file, map) in items.Where(item => item.Map["alleenAls"] is not null))
        {
            var id = map.Text("id");
            if (questions.Any(question => question.Id == id) && new ConditionReader(_context, file).Read(map["alleenAls"]) is { } condition)
            {
                applies.TryAdd(VocabularyReader.AppliesRuleId(id), condition);
            }
        }

        return applies;
    }

    private ImmutableArray<Regel> ReadRules()
    {
        var rules = ImmutableArray.CreateBuilder<Regel>();
        var items = RuleReader.Folders.Order(StringComparer.Ordinal).SelectMany(FilesIn).SelectMany(file => Items(file.Key, file.Value));
        foreach (var (file, map, sound) in items.SelectMany(item => RuleTable.RulesOf(item.Map).Select(rule => (item.File, rule, item.Sound))))
        {
            var id = map.Text("id");
            var first = _context.Define("regel", id, file, map.Line);
            _context.Regels.Add(id);
            if (new RuleReader(_context, file).Read(map) is { } rule && first && sound)
            {
                rules.Add(rule);
            }
            else if (map["dan"] is YamlNode.Map conclusion)
            {
                NoteBrokenConclusion(conclusion);
            }
        }

        return Numbered(rules);
    }

    /// <summary>The rules with their place in the program that <see cref="ProgramBuilder"/> makes: first the rules, then the exceptions.</summary>
    private static ImmutableArray<Regel> Numbered(ImmutableArray<Regel>.Builder rules)
    {
        var exceptions = rules.Count;
        return [.. rules.Select((rule, index) => rule.Genummerd(index, rule.Tenzij is null ? -1 : exceptions++))];
    }

    private void NoteBrokenConclusion(YamlNode.Map conclusion)
    {
        var id = conclusion["begrip"] is YamlNode.Map { Entries: [var only] } ? only.Key : conclusion.Text("begrip");
        var moment = (conclusion["stap"] as YamlNode.Map)?.OptionalText("moment") ?? "";
        foreach (var lost in new[] { id, moment }.Where(lost => lost.Length > 0))
        {
            _context.AddBroken(lost);
        }
    }

    private ImmutableArray<Praktijkvoorbeeld> ReadPractice(RegelsetKenmerken? kenmerken, ImmutableArray<Vraag> questions)
    {
        string[] weights = [.. kenmerken?.Gewichten.Select(weight => weight.Id) ?? []];
        return [.. ItemsIn("praktijk").Select(item => new PracticeReader(_context, item.File, KindsOfParticipants(questions), weights).Read(item.Map)).OfType<Praktijkvoorbeeld>()];
    }

    private ImmutableArray<Rechtsgeval> ReadLegalCases(RegelsetKenmerken? kenmerken)
    {
        string[] weights = [.. kenmerken?.Gewichten.Select(weight => weight.Id) ?? []];
        return [.. ItemsIn("gevallen").Select(item => new LegalCaseReader(_context, item.File, weights).Read(item.Map)).OfType<Rechtsgeval>()];
    }

    private IEnumerable<Bronverschil> ReadDifferences(AccountabilityReader reader) =>
        from file in FilesIn("verschillen")
        let header = file.Value as YamlNode.Map
        where header is not null
        from item in SoundItems(file.Key, header["verschillen"])
        select reader.ReadVerschil(file.Key, header, item) into difference
        where difference is not null
        select difference;

    private Registerformaat? ReadRegister(ImmutableArray<Vraag> questions)
    {
        Registerformaat? first = null;
        foreach (var (file, node) in FilesIn("register"))
        {
            if (node is YamlNode.Map map && _brokenLines[file].Count == 0 && _context.Define("register", "register", file, map.Line))
            {
                first = new RegisterFormatReader(_context, file, KindsOfParticipants(questions)).Read(map);
            }
        }

        return first;
    }

    private static string[] KindsOfParticipants(ImmutableArray<Vraag> questions) =>
        [.. questions.Where(question => question.UitDeelnemers is UitDeelnemers.Soorten).SelectMany(question => question.Opties).Select(option => option.Id)];

    private IEnumerable<KeyValuePair<string, YamlNode>> FilesIn(string folder) =>
        _files.Where(file => file.Key.StartsWith(folder + "/", StringComparison.Ordinal));

    private IEnumerable<(string File, YamlNode.Map Map)> ItemsIn(string folder) =>
        FilesIn(folder).SelectMany(file => SoundItems(file.Key, file.Value).Select(item => (file.Key, item)));

    /// <summary>The items of a list without a mistake in their shape. Of the others the identifier is remembered.</summary>
    private List<YamlNode.Map> SoundItems(string file, YamlNode? list)
    {
        var items = Items(file, list).ToList();
        foreach (var item in items.Where(item => !item.Sound))
        {
            _context.AddBroken(item.Map.Text("id"));
        }

        return [.. items.Where(item => item.Sound).Select(item => item.Map)];
    }

    /// <summary>The items of a list, each with whether its shape is right.</summary>
    private IEnumerable<(string File, YamlNode.Map Map, bool Sound)> Items(string file, YamlNode? list)
    {
        var items = list is YamlNode.Sequence sequence ? sequence.Items : [];
        for (var i = 0; i < items.Length; i++)
        {
            var end = i + 1 < items.Length ? items[i + 1].Line : int.MaxValue;
            if (items[i] is YamlNode.Map map)
            {
                yield return (file, map, !_brokenLines[file].Any(line => line >= map.Line && line < end));
            }
        }
    }

    private static string Fingerprint(ImmutableArray<RuleFile> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in files)
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{file.Path}\n{file.Content.Length.ToString(CultureInfo.InvariantCulture)}\n"));
            hash.AppendData(file.Content.Span);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static ImmutableDictionary<string, Schema> ReadSchemas()
    {
        const string suffix = ".schema.json";
        return RuleFile.ReadEmbedded()
            .Where(file => file.Path.EndsWith(suffix, StringComparison.Ordinal))
            .ToImmutableDictionary(file => Path.GetFileName(file.Path)[..^suffix.Length], file => Schema.Parse(file.Content), StringComparer.Ordinal);
    }
}
