using WgrAdvisor.Api.Http.Problems;
using WgrAdvisor.Plannen;

namespace WgrAdvisor.Api.Tests;

/// <summary>The guide in <c>api-docs/README.md</c> names every problem and every code that a caller can meet.</summary>
public sealed class ApiGuideTests
{
    private static readonly string[] Guide = File.ReadAllLines(Repository.PathOf("api-docs", "README.md"));

    public static TheoryData<string> Names =>
    [
        .. ProblemKind.All.Select(kind => kind.Name),
        .. typeof(PlanFoutCode).GetFields().Select(code => (string)code.GetRawConstantValue()!),
        ProblemCode.UnknownParameter,
    ];

    [Theory]
    [MemberData(nameof(Names))]
    public void Guide_ProblemOrCode_HasARowOfItsOwn(string name) => Guide.Should().ContainSingle(line => line.StartsWith($"| `{name}` |", StringComparison.Ordinal));
}
