using NRules.Fluent.Dsl;
using NRules.RuleModel;
using WgrAdvisor.Inference;
using WgrAdvisor.NRules.Facts;
using WgrAdvisor.Regels;

/// <summary>
/// A house rule of a province: when own staff is wanted and the law excludes the lightest form that can employ people, it wants to see a
/// paragraph about staff first.
/// </summary>
[Name("Provincie: personeelsparagraaf")]
public sealed class PersoneelsparagraafRegel : Rule
{
    /// <inheritdoc/>
    public override void Define()
    {
        When()
            .Exists<Answer>(antwoord => antwoord.FactId == "eigenPersoneel" && antwoord.IsYes)
            .Exists<DerivedFact>(feit =>
                feit.FactId == Vormfeiten.Uitgesloten && feit.Option == "bedrijfsvoeringsorganisatie" && feit.Truth == Truth.True);
        Then()
            .Do(context => Melden(context));
    }

    private static void Melden(IContext context) =>
        context.InsertLinked("signaal", new Signaal("De wet sluit een bedrijfsvoeringsorganisatie uit; lever een personeelsparagraaf aan."));
}
