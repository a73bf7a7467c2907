using System.Collections.Immutable;
using WgrAdvisor.Plannen;
using WgrAdvisor.Praktijk;

namespace WgrAdvisor.Api.Tests.Http.Adviezen;

/// <summary>The example plans in <c>api-docs/voorbeelden</c>: each can be posted as it is.</summary>
public sealed class ExamplePlansTests(ApiFixture api)
{
    private const string Empty = "leeg";

    private const string FolderName = "api-docs/voorbeelden";

    private static readonly string Folder = Repository.PathOf(FolderName.Split('/'));

    private static readonly ImmutableArray<Praktijkvoorbeeld> Practice = Adviseur.CreateDefault().Regelset.Praktijkvoorbeelden;

    static ExamplePlansTests()
    {
        if (AcceptedFile.Accepts)
        {
            Directory.CreateDirectory(Folder);
            Names().Except(Expected()).ToList().ForEach(file => File.Delete(Path.Combine(Folder, file)));
            Cases.Select(row => row.Data).Append(Empty).ToList().ForEach(id => AcceptedFile.Check($"{FolderName}/{id}.json", TextOf(id)));
        }
    }

    public static TheoryData<string> Cases => [.. Practice.Select(voorbeeld => voorbeeld.Id)];

    [Fact]
    public void Folder_Files_AreOnePerPracticeCaseAndAnEmptyOne() => Names().Should().Equal(Expected(), AcceptedFile.HowToAccept);

    [Theory]
    [MemberData(nameof(Cases))]
    [InlineData(Empty)]
    public void File_OfACase_IsThePlanOfThatCase(string id) => AcceptedFile.Check($"{FolderName}/{id}.json", TextOf(id));

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Post_File_GivesTheFormOfThePracticeCase(string id)
    {
        using var response = await api.PostAsync(await File.ReadAllBytesAsync(PathOf(id), TestContext.Current.CancellationToken));

        (await response.JsonAsync()).Text("aanbevolenVorm").Should().Be(Case(id).Verwacht.Vorm);
    }

    [Fact]
    public async Task Post_EmptyFile_GivesProvisionalAdvice()
    {
        using var response = await api.PostAsync(await File.ReadAllBytesAsync(PathOf(Empty), TestContext.Current.CancellationToken));

        (await response.JsonAsync()).Text("uitkomst").Should().Be("voorlopigAdvies");
    }

    private static string TextOf(string id) => PlanWriter.ToIndentedString(id == Empty ? Plan.Leeg : Case(id).Plan) + "\n";

    private static Praktijkvoorbeeld Case(string id) => Practice.Single(voorbeeld => voorbeeld.Id == id);

    private static string PathOf(string id) => Path.Combine(Folder, $"{id}.json");

    private static IEnumerable<string> Expected() => Cases.Select(row => row.Data).Append(Empty).Select(id => $"{id}.json").Order(StringComparer.Ordinal);

    private static IEnumerable<string> Names() => new DirectoryInfo(Folder).EnumerateFiles().Select(file => file.Name).Order(StringComparer.Ordinal);
}
