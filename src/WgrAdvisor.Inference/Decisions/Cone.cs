using System.Collections.Immutable;

namespace WgrAdvisor.Inference.Decisions;

/// <summary>The part of a program that some conditions rest on, numbered anew in topological order. Worked out once, and shared.</summary>
internal sealed class Cone
{
    private readonly Dictionary<int, int> _indexOf;
    private readonly int[][] _tests;

    /// <summary>Works out the part.</summary>
    /// <param name="program">The program.</param>
    /// <param name="early">The nodes whose variables are filled in first.</param>
    /// <param name="late">The other nodes that are asked for.</param>
    /// <param name="also">Facts whose variables belong to it in any case.</param>
    public Cone(RuleProgram program, IEnumerable<int> early, IEnumerable<int> late, IEnumerable<string> also)
    {
        Program = program;
        int[] earlyRoots = [.. early.Distinct()];
        var earlyNodes = earlyRoots.SelectMany(program.ConeOf).ToHashSet();
        int[] roots = [.. earlyRoots.Concat(late).Distinct()];
        Nodes = [.. roots.SelectMany(program.ConeOf).Distinct().Order()];
        _indexOf = Enumerable.Range(0, Nodes.Length).ToDictionary(index => Nodes[index]);
        Children = [.. Nodes.Select(node => program.ChildrenOf(node).ToArray().Select(child => _indexOf[child]).ToArray())];
        Roots = [.. roots.Select(root => _indexOf[root])];
        var tests = Enumerable.Range(0, Nodes.Length).Where(IsTest).ToLookup(index => program.NodeAt(Nodes[index]).First);
        Variables = [.. tests.Select(group => group.Key).Concat(also.Select(program.FirstVariableOf)).Distinct()
            .OrderByDescending(variable => tests[variable].Count(index => earlyNodes.Contains(Nodes[index])))
            .ThenByDescending(variable => tests[variable].Count())
            .ThenBy(variable => variable)];
        _tests = [.. Enumerable.Range(0, program.Variables.Length).Select(variable => tests[variable].ToArray())];
        Parents = [.. Nodes.Select(_ => Array.Empty<int>())];
        foreach (var group in Enumerable.Range(0, Nodes.Length).SelectMany(node => Children[node].Select(child => (Child: child, Node: node))).GroupBy(pair => pair.Child, pair => pair.Node))
        {
            Parents[group.Key] = [.. group];
        }
    }

    /// <summary>The program.</summary>
    public RuleProgram Program { get; }

    /// <summary>The nodes of the program, each after those it rests on.</summary>
    public int[] Nodes { get; }

    /// <summary>By node the nodes it rests on, as indexes in <see cref="Nodes"/>; none for a test.</summary>
    public int[][] Children { get; }

    /// <summary>By node the nodes that rest on it directly, as indexes in <see cref="Nodes"/>, in order.</summary>
    public int[][] Parents { get; }

    /// <summary>What is asked for, as indexes in <see cref="Nodes"/>.</summary>
    public int[] Roots { get; }

    /// <summary>The variables of the program that it tests, in the order in which they are filled in.</summary>
    public ImmutableArray<int> Variables { get; }

    /// <summary>The place of a node of the program in <see cref="Nodes"/>.</summary>
    public int IndexOf(int node) => _indexOf[node];

    /// <summary>The places of the tests of a variable of the program; none when nothing rests on it.</summary>
    public int[] TestsOf(int variable) => _tests[variable];

    /// <summary>The truth of every node.</summary>
    /// <param name="possible">The values that each variable of the program can still have.</param>
    /// <param name="truths">Where the truths are put.</param>
    public void Evaluate(ReadOnlySpan<ulong> possible, Span<Truth> truths)
    {
        for (var node = 0; node < Nodes.Length; node++)
        {
            truths[node] = Program.EvaluateNode(Nodes[node], Children[node], possible, truths);
        }
    }

    /// <summary>Whether the node at a place is a test of a variable.</summary>
    public bool IsTest(int index) => Program.NodeAt(Nodes[index]).Kind == NodeKind.Atom;
}
