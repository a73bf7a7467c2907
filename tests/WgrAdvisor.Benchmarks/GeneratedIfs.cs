using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using WgrAdvisor.Inference;

namespace WgrAdvisor.Benchmarks;

/// <summary>The rules written out as plain C# ifs, compiled: what hand-written code could reach at best.</summary>
internal sealed class GeneratedIfs
{
    /// <summary>So many statements to a method that the just-in-time compiler still optimises it.</summary>
    private const int StatementsPerMethod = 40;

    private readonly Action<CaseValues, byte[], byte[]> _run;
    private readonly byte[] _rules;
    private readonly byte[] _derived;

    public GeneratedIfs(RuleProgram program, Slots slots, bool mayBeUnknown)
    {
        var statements = new RuleCode(program, slots).Statements(mayBeUnknown);
        _run = Compile(statements);
        _rules = new byte[program.Rules.Length];
        _derived = new byte[statements.Count - program.Rules.Length];
    }

    /// <summary>The truth of each rule: 0 unknown, 1 true, 2 false. The same array each time.</summary>
    public byte[] Run(CaseValues values)
    {
        _run(values, _rules, _derived);
        return _rules;
    }

    private static Action<CaseValues, byte[], byte[]> Compile(IReadOnlyList<string> statements)
    {
        const string Parameters = "WgrAdvisor.Benchmarks.CaseValues p, byte[] r, byte[] d";
        string[] parts =
            [.. statements.Chunk(StatementsPerMethod).Select((chunk, index) => $"private static void Part{index}({Parameters}) {{\n{string.Join('\n', chunk)}\n}}\n")];
        var calls = string.Concat(parts.Index().Select(part => $"Part{part.Index}(p, r, d); "));
        var source = $"public static class Ifs {{\npublic static void Run({Parameters}) {{ {calls}}}\n{string.Concat(parts)}}}";
        var compilation = CSharpCompilation.Create(
            $"Ifs{Guid.NewGuid():N}",
            [CSharpSyntaxTree.ParseText(source)],
            [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path))],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release));
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        return result.Success
            ? Assembly.Load(image.ToArray()).GetType("Ifs")!.GetMethod("Run")!.CreateDelegate<Action<CaseValues, byte[], byte[]>>()
            : throw new InvalidOperationException(string.Join('\n', result.Diagnostics.Take(5)));
    }
}
