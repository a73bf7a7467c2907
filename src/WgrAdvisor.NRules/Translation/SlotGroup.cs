using WgrAdvisor.NRules.Facts;

namespace WgrAdvisor.NRules.Translation;

/// <summary>The slots that some neighbouring patterns look at: tested first, so that a finding passes by all of them at once.</summary>
/// <remarks>Filled while the rules are translated, and only read afterwards.</remarks>
internal sealed class SlotGroup(int slots)
{
    /// <summary>How many patterns share a group. Tried on the real rule set: from 8 to 32 makes little difference.</summary>
    public const int Size = 16;

    private readonly bool[] _slots = new bool[slots];

    /// <summary>How many patterns are in the group.</summary>
    public int Count { get; private set; }

    /// <summary>Adds a pattern.</summary>
    public void Add(IEnumerable<int> slotsOfPattern)
    {
        foreach (var slot in slotsOfPattern)
        {
            _slots[slot] = true;
        }

        Count++;
    }

    /// <summary>Whether a finding can matter to a pattern of the group.</summary>
    public bool Concerns(Finding finding) => _slots[finding.Slot];
}
