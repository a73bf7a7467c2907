using NRules;
using WgrAdvisor.NRules.Facts;

namespace WgrAdvisor.NRules;

/// <summary>A session that is empty again after each case.</summary>
internal sealed class EmptySession
{
    private readonly ISession _session;
    private readonly int _always;

    /// <summary>Takes over a new session.</summary>
    public EmptySession(ISession session)
    {
        _session = session;
        _session.AutoPropagateLinkedFacts = false; // what fires together is passed on together
        Fire();
        _always = Facts.Count();
        IsEmpty = true;
    }

    /// <summary>Whether nothing of a case is left. If anything is, the session must not be used again.</summary>
    public bool IsEmpty { get; private set; }

    // Not as a query: that would be compiled each time.
    private IEnumerable<object> Facts => _session.Query<object>().AsEnumerable();

    /// <summary>Runs the rules on a case.</summary>
    /// <param name="answers">What is known.</param>
    /// <returns>What the rules found.</returns>
    public (IReadOnlyList<RuleOutcome> Outcomes, IReadOnlyList<DerivedFact> Derived) Run(IReadOnlyList<Answer> answers)
    {
        IsEmpty = false;
        _session.InsertAll(answers);
        Fire();
        var (outcomes, derived) = (new List<RuleOutcome>(), new List<DerivedFact>());
        foreach (var fact in Facts)
        {
            switch (fact)
            {
                case RuleOutcome outcome:
                    outcomes.Add(outcome);
                    break;
                case DerivedFact sure:
                    derived.Add(sure);
                    break;
            }
        }

        _session.RetractAll(answers);
        Fire();
        IsEmpty = Facts.Count() == _always;
        return (outcomes, derived);
    }

    private void Fire()
    {
        do
        {
            _session.Fire();
        }
        while (_session.PropagateLinked().Any());
    }
}
