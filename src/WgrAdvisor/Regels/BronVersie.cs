namespace WgrAdvisor.Regels;

/// <summary>A dated version of a statute.</summary>
/// <param name="Vanaf">The first day of the version.</param>
/// <param name="Zicht">The day on which the official site shows this text.</param>
public sealed record BronVersie(DateOnly Vanaf, DateOnly Zicht);
