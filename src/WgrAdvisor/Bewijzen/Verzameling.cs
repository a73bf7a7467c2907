using WgrAdvisor.Plannen;

namespace WgrAdvisor.Bewijzen;

/// <summary>What is gathered for one claim.</summary>
internal sealed class Verzameling
{
    private readonly List<Getuige> _getuigen = [];
    private readonly List<string> _gebreken = [];

    /// <summary>How many things the claim was asked of.</summary>
    public int Count { get; private set; }

    /// <summary>Of how many a witness was found.</summary>
    public int Witnesses => _getuigen.Count;

    /// <summary>Adds a plan that must be there.</summary>
    public void Add(string van, string wat, (Plan? Plan, bool IsSettled) found)
    {
        if (found.Plan is null && !found.IsSettled)
        {
            Settle(van, settled: false);
        }
        else
        {
            Add(van, found.Plan is { } plan ? new Getuige(van, wat, [plan]) : null);
        }
    }

    /// <summary>Adds a witness that must be there.</summary>
    public void Add(string van, Getuige? getuige)
    {
        Count++;
        if (getuige is null)
        {
            _gebreken.Add($"{van}: geen plan gevonden dat het laat zien");
        }
        else
        {
            _getuigen.Add(getuige);
        }
    }

    /// <summary>Counts something that needs no witness, when it was settled.</summary>
    public void Settle(string van, bool settled)
    {
        Count++;
        if (!settled)
        {
            _gebreken.Add($"{van}: niet uitgemaakt, het zoeken duurde te lang");
        }
    }

    /// <summary>Adds what speaks against the claim.</summary>
    public void Fail(string gebrek) => _gebreken.Add(gebrek);

    /// <summary>The claim with all that was gathered.</summary>
    public Stelling Stelling(string id, string tekst, string hoe) => new(id, tekst, hoe, [.. _getuigen], [.. _gebreken]);
}
