namespace WgrAdvisor.Api.Http.Documentation;

/// <summary>Marks an endpoint whose body is a plan that names its present form. The endpoint reads the bytes itself, so the framework cannot know.</summary>
internal sealed class TakesPlanToReview;
