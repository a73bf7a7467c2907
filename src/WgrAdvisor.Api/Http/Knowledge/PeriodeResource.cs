namespace WgrAdvisor.Api.Http.Knowledge;

/// <summary>A period.</summary>
/// <param name="Vanaf">The first day; <see langword="null"/> for no beginning.</param>
/// <param name="Tot">The first day after it; <see langword="null"/> for no end.</param>
internal sealed record PeriodeResource(DateOnly? Vanaf, DateOnly? Tot);
