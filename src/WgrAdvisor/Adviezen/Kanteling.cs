namespace WgrAdvisor.Adviezen;

/// <summary>One answer or weight that, when it is another, gives another form.</summary>
/// <param name="Wijziging">What changes. Of a multi-choice one option more or less.</param>
/// <param name="Vorm">The form that is then advised.</param>
public sealed record Kanteling(Wijziging Wijziging, string Vorm);
