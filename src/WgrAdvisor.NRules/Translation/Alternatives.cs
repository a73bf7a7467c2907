using WgrAdvisor.NRules.Facts;

namespace WgrAdvisor.NRules.Translation;

/// <summary>Terms about one finding each, any of which is enough. One pattern matches them all, so that a rule fires once and not once per way.</summary>
internal sealed class Alternatives
{
    private readonly Dictionary<int, Term[]> _bySlot;

    public Alternatives(IEnumerable<Term> terms) =>
        _bySlot = terms.GroupBy(FindingTest.SlotOf).ToDictionary(group => group.Key, group => group.ToArray());

    /// <summary>The slots that it looks at.</summary>
    public IEnumerable<int> Slots => _bySlot.Keys;

    /// <summary>Whether a finding fulfils one of the terms.</summary>
    public bool AnyPasses(Finding finding)
    {
        if (!_bySlot.TryGetValue(finding.Slot, out var terms))
        {
            return false;
        }

        foreach (var term in terms)
        {
            if (FindingTest.Passes(term, finding))
            {
                return true;
            }
        }

        return false;
    }
}
