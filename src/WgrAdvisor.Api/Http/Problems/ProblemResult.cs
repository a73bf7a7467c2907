using System.Collections.Immutable;
using System.Globalization;
using WgrAdvisor.Api.Http.Knowledge;
using WgrAdvisor.Plannen;

namespace WgrAdvisor.Api.Http.Problems;

/// <summary>Answers with problem details.</summary>
internal sealed class ProblemResult : IResult
{
    /// <summary>The media type of problem details.</summary>
    public const string MediaType = "application/problem+json";

    private ProblemResult(Probleem problem) => Problem = problem;

    /// <summary>What is sent.</summary>
    public Probleem Problem { get; }

    /// <summary>A problem with its usual text, or with a more specific one.</summary>
    public static ProblemResult Of(ProblemKind kind, string? detail = null) =>
        new(new Probleem(kind.Type, kind.Title, kind.Status, detail ?? kind.Detail));

    /// <summary>All mistakes in a plan.</summary>
    public static ProblemResult OfPlan(ImmutableArray<PlanFout> mistakes) => OfMistakes(
        ProblemKind.InvalidPlan,
        $"Het plan bevat {Count(mistakes.Length)}. {ProblemKind.InvalidPlan.Detail}",
        [.. mistakes.Select(mistake => new Fout { Pointer = mistake.Pointer, Code = mistake.Code, Detail = mistake.Tekst, Suggestie = mistake.Suggestie })]);

    /// <summary>All query parameters that the address does not know.</summary>
    public static ProblemResult OfUnknownParameters(IEnumerable<string> names) => OfMistakes(
        ProblemKind.UnknownParameter,
        ProblemKind.UnknownParameter.Detail,
        [.. names.Select(Short).Select(name => new Fout
        {
            Parameter = name,
            Code = ProblemCode.UnknownParameter,
            Detail = $"De queryparameter ‘{name}’ bestaat hier niet. Haal hem weg.",
        })]);

    /// <summary>An item that a collection does not have, with what was probably meant.</summary>
    public static ProblemResult OfUnknownItem(string collection, string id, IEnumerable<string> known)
    {
        var hint = Suggestion.Nearest(id, known) is { } nearest
            ? $"Bedoelde u ‘{nearest}’?"
            : $"Op {Href.Of(collection)} staat wat er wel is.";
        return Of(ProblemKind.NotFound, $"‘{Short(id)}’ bestaat niet bij {collection}. {hint}");
    }

    /// <inheritdoc/>
    public Task ExecuteAsync(HttpContext httpContext)
    {
        var body = ApiJson.ToUtf8Bytes(Problem);
        httpContext.Response.StatusCode = Problem.Status;
        httpContext.Response.ContentType = MediaType;
        httpContext.Response.ContentLength = body.Length;
        return HttpMethods.IsHead(httpContext.Request.Method)
            ? Task.CompletedTask
            : httpContext.Response.Body.WriteAsync(body, CancellationToken.None).AsTask(); // to a caller who left, it goes nowhere
    }

    private static ProblemResult OfMistakes(ProblemKind kind, string detail, ImmutableArray<Fout> mistakes) =>
        new(new Probleem(kind.Type, kind.Title, kind.Status, detail, mistakes));

    private static string Short(string text) => text.Length <= 60 ? text : $"{text[..60]}…";

    private static string Count(int count) => count == 1 ? "1 fout" : $"{count.ToString(CultureInfo.InvariantCulture)} fouten";
}
