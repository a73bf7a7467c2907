namespace WgrAdvisor.Rules.Tests;

/// <summary>A rule that says something of forms, from the table or from the rule files.</summary>
internal interface IVormregel
{
    string Naam { get; }

    Gevolgtrekking Gevolgtrekking { get; }
}
