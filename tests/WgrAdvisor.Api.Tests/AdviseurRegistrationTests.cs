using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using WgrAdvisor.Loading;

namespace WgrAdvisor.Api.Tests;

public sealed class AdviseurRegistrationTests(ApiFixture api) : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("wgr-regels-").FullName;

    [Fact]
    public void Start_BrokenRuleSet_FailsWithEveryDiagnostic()
    {
        CopyRules();
        Append("vragen/1-doel.yaml", "  - id: taken\n    tekst: Dubbel?\n    type: jaNee\n    hulp: Dit id bestaat al.\n    bronnen: [wgr:1:1]\n");
        Append("recht/bevoegdheden.yaml", "- id: recht.stuk\n  titel: Stuk\n  als: { bestaatNiet: ja }\n  dan: { sluitUit: [openbaarLichaam] }\n  bronnen: [wgr:8:99]\n  zekerheid: vast\n  uitleg: Stuk.\n");
        File.WriteAllText(Path.Combine(_folder, "vormen", "kapot.yaml"), "- id: [");
        var diagnostics = RegelsetLoader.LoadFolder(_folder).Diagnostics;

        var message = StartFails();

        diagnostics.Select(diagnostic => diagnostic.Code).Distinct().Should().HaveCountGreaterThanOrEqualTo(4);
        diagnostics.Should().AllSatisfy(diagnostic => message.Should().Contain(diagnostic.ToString()));
    }

    [Fact]
    public void Start_FolderThatIsNotThere_SaysSo()
    {
        Directory.Delete(_folder);

        StartFails().Should().Contain(_folder).And.Contain(DiagnosticCode.Unreadable);
    }

    [Fact]
    public async Task Start_FolderWithTheSameRules_GivesTheSameRuleSet()
    {
        CopyRules();

        (await FingerprintAsync(_folder)).Should().Be(api.Adviseur.Regelset.Vingerafdruk);
    }

    [Fact]
    public async Task Start_RulesAboutAnotherLaw_GiveAnApiAboutThatLaw()
    {
        await using var program = ProgramWith(Repository.PathOf("tests", "WgrAdvisor.Tests", "Rechtsvormen"));
        using var client = program.CreateClient();
        using var vormen = await client.GetAsync("/v1/vormen", TestContext.Current.CancellationToken);
        using var document = await client.GetAsync("/v1/openapi.json", TestContext.Current.CancellationToken);
        using var body = new StringContent("{}", new System.Net.Http.Headers.MediaTypeHeaderValue("application/json"));
        using var advies = await client.PostAsync("/v1/adviezen", body, TestContext.Current.CancellationToken);

        var ids = (await vormen.JsonAsync()).GetProperty("vormen").EnumerateArray().Select(vorm => vorm.Text("id")).ToList();
        ids.Should().NotBeEmpty().And.NotContain("openbaarLichaam");
        (await document.JsonAsync()).GetProperty("components").GetProperty("schemas").GetProperty("VormId").GetProperty("enum").EnumerateArray()
            .Select(id => id.GetString()).Should().Equal(ids);
        (await advies.JsonAsync()).GetProperty("vormen").EnumerateArray().Select(vorm => vorm.Text("vorm")).Should().Equal(ids);
    }

    [Fact]
    public async Task Start_WithNRules_GivesTheSameAdviceByteForByte()
    {
        await using var program = new SettingProgram(AdviseurRegistration.EngineSetting, "nrules");
        using var client = program.CreateClient();
        var plan = await File.ReadAllBytesAsync(Repository.PathOf("api-docs", "voorbeelden", "gbt.json"), TestContext.Current.CancellationToken);
        using var body = new ByteArrayContent(plan) { Headers = { ContentType = new("application/json") } };
        using var answer = await client.PostAsync("/v1/adviezen", body, TestContext.Current.CancellationToken);
        using var expected = await api.PostAsync(plan);

        (await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken))
            .Should().Equal(await expected.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public void Start_UnknownEngine_NamesTheEnginesThereAre()
    {
        using var program = new SettingProgram(AdviseurRegistration.EngineSetting, "stoom");
        var start = () => program.CreateClient();

        start.Should().Throw<InvalidOperationException>().WithMessage("*stoom*Circuit, NRules*");
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (Directory.Exists(_folder))
        {
            Directory.Delete(_folder, recursive: true);
        }
    }

    private static async Task<string?> FingerprintAsync(string folder)
    {
        await using var program = ProgramWith(folder);
        using var client = program.CreateClient();
        using var response = await client.GetAsync("/v1/regelset", TestContext.Current.CancellationToken);
        return (await response.JsonAsync()).Text("vingerafdruk");
    }

    private string StartFails()
    {
        using var program = ProgramWith(_folder);
        var start = () => program.CreateClient();
        return start.Should().Throw<InvalidOperationException>().Which.Message;
    }

    private static WebApplicationFactory<Program> ProgramWith(string folder) => new SettingProgram(AdviseurRegistration.FolderSetting, folder);

    private void CopyRules()
    {
        foreach (var file in RuleFile.ReadEmbedded().Where(file => file.Path.EndsWith(".yaml", StringComparison.Ordinal)))
        {
            var path = Path.Combine(_folder, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, file.Content.ToArray());
        }
    }

    private void Append(string path, string text) => File.AppendAllText(Path.Combine(_folder, path), text);

    private sealed class SettingProgram(string name, string value) : WebApplicationFactory<Program>
    {
        protected override void ConfigureWebHost(IWebHostBuilder builder) => builder.UseSetting(name, value);
    }
}
