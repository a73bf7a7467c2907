using Microsoft.Playwright;

namespace WgrAdvisor.Browser.Tests.States;

/// <summary>Brings a visit to a state.</summary>
internal static class PageStates
{
    public static async Task ReachAsync(this Visit visit, PageState state)
    {
        switch (state)
        {
            case PageState.Start:
                await visit.OpenAsync("/");
                break;
            case PageState.Plan:
                await visit.OpenAsync("/plan");
                break;
            case PageState.PlanWithParticipants:
                await visit.OpenAsync("/praktijk/gbt");
                await visit.PressAsync("Antwoorden bekijken en wijzigen");
                break;
            case PageState.PlanWithErrors:
                await visit.OpenAsync("/plan");
                await visit.MakeMistakesAsync();
                await visit.PressAsync("Toon het advies");
                break;
            case PageState.Advice:
                await visit.OpenAsync("/praktijk/gbt");
                await visit.PressAsync("Bekijk het hele advies van nu");
                break;
            case PageState.ProvisionalAdvice:
                await visit.OpenAsync("/plan");
                await visit.PressAsync("Toon het advies");
                break;
            case PageState.Fork:
                await visit.OpenAsync("/plan");
                await visit.ChooseAsync("Wat voor taken gaat u samen doen?", "Bedrijfsvoering, zoals personeel, financiën, ICT en inkoop");
                await visit.ChooseAsync("Hoe leggen de deelnemers de samenwerking vast?", "In een gemeenschappelijke regeling; de besturen sluiten die op grond van de Wgr");
                await visit.PressAsync("Toon het advies");
                break;
            case PageState.Prescribed:
                await visit.OpenAsync("/plan");
                await visit.ChooseAsync("Gaat het om een van deze bijzondere taken?", "Gemeentelijke gezondheidsdienst (GGD)");
                await visit.ChooseAsync("Wat voor deelnemers doen er mee?", "Gemeenten");
                await visit.PressAsync("Toon het advies");
                break;
            case PageState.Contradiction:
                await visit.OpenAsync("/plan");
                await visit.ContradictAsync();
                await visit.PressAsync("Toon het advies");
                break;
            case PageState.ImpossibleAnswers:
                await visit.OpenAsync("/plan");
                await visit.ContradictTwiceAsync();
                await visit.PressAsync("Toon het advies");
                break;
            case PageState.PracticeCase:
                await visit.OpenAsync("/praktijk/gbt");
                break;
            case PageState.NotFound:
                await visit.OpenAsync("/bestaat-niet");
                break;
            case PageState.Privacy:
                await visit.OpenAsync("/privacy");
                break;
            default:
                await visit.OpenAsync("/toegankelijkheid");
                break;
        }
    }

    /// <summary>One mistake of every kind.</summary>
    private static async Task MakeMistakesAsync(this Visit visit)
    {
        await visit.TextField("Hoe heet het plan?").FillAsync("Samen aan zet");
        await visit.TextField("Dag").FillAsync("31");
        await visit.TextField("Maand").FillAsync("2");
        await visit.TextField("Jaar").FillAsync("2026");
        await visit.Participant(1, "Naam").FillAsync("Borne");
        await visit.Participant(1, "Aantal inwoners").FillAsync("veel");
        await visit.ChooseAsync("Wat voor taken gaat u samen doen?", "Geen van deze");
        await visit.Question("Wat voor taken gaat u samen doen?").GetByLabel("Bedrijfsvoering").CheckAsync();
    }

    /// <summary>Answers that leave no form.</summary>
    private static async Task ContradictAsync(this Visit visit)
    {
        await visit.ChooseAsync("Moet de samenwerking zelf regels maken die voor iedereen gelden?", "Ja");
        await visit.ChooseAsync("Hoe leggen de deelnemers de samenwerking vast?", "Niet; het is een netwerk, een overleg of een gezamenlijke wens");
    }

    /// <summary>Answers that cannot all be true, on two points.</summary>
    private static async Task ContradictTwiceAsync(this Visit visit)
    {
        await visit.Question("Hoeveel gemeenten doen er mee?").GetByRole(AriaRole.Textbox).First.FillAsync("5");
        await visit.Question("Hoeveel deelnemers zijn er in totaal?").GetByRole(AriaRole.Textbox).First.FillAsync("3");
        await visit.ChooseAsync("Moet u samenwerken van de wet of van een hogere overheid?", "Ja");
        await visit.ChooseAsync("Hoe leggen de deelnemers de samenwerking vast?", "Niet; het is een netwerk, een overleg of een gezamenlijke wens");
    }
}
