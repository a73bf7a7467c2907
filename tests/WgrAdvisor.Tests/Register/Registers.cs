using System.Text;
using WgrAdvisor.Register;
using WgrAdvisor.Testing.Sampling;

namespace WgrAdvisor.Tests.Register;

/// <summary>Small invented registers, read with the built-in rules.</summary>
internal static class Registers
{
    public const string Columns = "roo_id,titel,vorm,bevoegdheidsverkrijging,in_werking,aantal_deelnemers,deelnemers_per_soort,bestuursorganen,grondslagen_bwb";

    public static Regelset Regelset => RandomPlans.Adviseur.Regelset;

    public static RegisterResultaat Read(params string[] rows) => ReadText($"{Columns}\n{string.Join('\n', rows)}\n");

    public static RegisterResultaat ReadText(string text) => RegisterReader.Read(Encoding.UTF8.GetBytes(text), Regelset);

    public static Registerrij Row(string row) => Read(row).Rijen.Should().ContainSingle().Subject;

    public static Registeruitslag Judge(params string[] rows) => Registertoets.Judge(Regelset, Read(rows));
}
