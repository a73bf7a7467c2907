using NRules;
using NRules.Fluent;
using WgrAdvisor;
using WgrAdvisor.Inference.Facts;
using WgrAdvisor.NRules;

// The rules of the law and the house rules, compiled together.
var regelset = Adviseur.CreateDefault().Regelset;
var wet = new RuleSetRepository(regelset.Program.Definition);
var huisregels = new RuleRepository();
huisregels.Load(from => from.From(typeof(PersoneelsparagraafRegel).Assembly));
var fabriek = new RuleCompiler().Compile(wet.GetRuleSets().Concat(huisregels.GetRuleSets()));

// One session for one plan. Whatever is not answered stays unknown.
var sessie = fabriek.CreateSession();
sessie.Events.RuleFiredEvent += (_, gevuurd) =>
{
    var regel = gevuurd.Rule;
    if (regel.Tags.Any())
    {
        Console.WriteLine($"  {regel.Name} [{string.Join(", ", regel.Tags)}]");
    }
};
var regelgeving = wet.Answer("algemeenVerbindendeVoorschriften", new FactValue.YesNo(true));
sessie.InsertAll([
    wet.Answer(Regelset.Peildatum, new FactValue.Date(new DateOnly(2026, 11, 1))),
    wet.Answer("eigenPersoneel", new FactValue.YesNo(true)),
    regelgeving,
]);
Console.WriteLine("Regels die gelden:");
sessie.Fire();
Console.WriteLine($"Signalen: {string.Join(" ", sessie.Query<Signaal>().Select(signaal => signaal.Tekst))}");

// An answer taken back takes with it what rested on it.
sessie.Retract(regelgeving);
sessie.Fire();
Console.WriteLine($"Signalen na intrekken: {sessie.Query<Signaal>().Count()}");
