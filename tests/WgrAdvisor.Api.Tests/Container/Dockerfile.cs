using System.Text.Json;

namespace WgrAdvisor.Api.Tests.Container;

/// <summary>The <c>Dockerfile</c>, read far enough to do by hand what it says.</summary>
internal sealed class Dockerfile
{
    private readonly List<(string Instruction, string Arguments)> _lines =
    [
        .. File.ReadAllText(Repository.PathOf("Dockerfile")).Replace("\\\n", " ", StringComparison.Ordinal).Split('\n')
            .Select(line => line.Trim())
            .Where(line => line.Length > 0 && !line.StartsWith('#'))
            .Select(line => (line.Split(' ')[0], line[(line.IndexOf(' ', StringComparison.Ordinal) + 1)..])),
    ];

    /// <summary>What the first stage does after it has begun, in order.</summary>
    public IEnumerable<(string Instruction, string Arguments)> Build => _lines.Skip(1).TakeWhile(line => line.Instruction != "FROM");

    /// <summary>The image that the last stage begins with.</summary>
    public string FinalImage => Last("FROM");

    /// <summary>The user of the last stage.</summary>
    public string User => Last("USER");

    /// <summary>The program that is started.</summary>
    public string[] Entrypoint => JsonSerializer.Deserialize<string[]>(Last("ENTRYPOINT"))!;

    /// <summary>The program that tells whether the container is healthy.</summary>
    public string[] Healthcheck => JsonSerializer.Deserialize<string[]>(Last("HEALTHCHECK").Split("CMD")[1])!;

    /// <summary>The environment of the last stage.</summary>
    public Dictionary<string, string> Environment =>
        Last("ENV").Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split('=', 2)).ToDictionary(pair => pair[0], pair => pair[1]);

    private string Last(string instruction) => _lines.Last(line => line.Instruction == instruction).Arguments;
}
