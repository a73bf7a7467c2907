namespace WgrAdvisor.Verantwoordingen;

/// <summary>The anchors in the document. They come from permanent identifiers, so that a link to a rule stays good.</summary>
internal static class Anker
{
    /// <summary>The anchor of a rule.</summary>
    public static string Regel(string id) => $"regel-{id}";

    /// <summary>The anchor of a question.</summary>
    public static string Vraag(string id) => $"vraag-{id}";

    /// <summary>The anchor of a begrip.</summary>
    public static string Begrip(string id) => $"begrip-{id}";

    /// <summary>The anchor of a form.</summary>
    public static string Vorm(string id) => $"vorm-{id}";

    /// <summary>The anchor of a source.</summary>
    public static string Bron(string id) => $"bron-{id}";

    /// <summary>The anchor of a difference between a publication and the statute.</summary>
    public static string Verschil(string id) => $"verschil-{id}";

    /// <summary>The anchor of a topic; a path becomes a name with dashes.</summary>
    public static string Onderwerp(string name) => $"onderwerp-{name.Replace('/', '-')}";
}
