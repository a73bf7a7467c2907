namespace WgrAdvisor.Browser.Tests.States;

/// <summary>Every state that a page can be in.</summary>
public enum PageState
{
    Start,
    Plan,
    PlanWithParticipants,
    PlanWithErrors,
    Advice,
    ProvisionalAdvice,
    Fork,
    Prescribed,
    Contradiction,
    ImpossibleAnswers,
    PracticeCase,
    NotFound,
    Privacy,
    Accessibility,
}
