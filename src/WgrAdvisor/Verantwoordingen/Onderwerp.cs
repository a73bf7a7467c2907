using System.Security.Cryptography;
using System.Text;

namespace WgrAdvisor.Verantwoordingen;

/// <summary>What a reviewer reads and signs off in one go.</summary>
/// <param name="Anker">The anchor.</param>
/// <param name="Titel">The Dutch title, as Markdown.</param>
/// <param name="Tekst">The content, as Markdown that ends in a line end.</param>
internal sealed record Onderwerp(string Anker, string Titel, string Tekst)
{
    /// <summary>How many rules it holds; zero when it is about something else.</summary>
    public int Regels { get; init; }

    /// <summary>Whether there is something to sign off; an index only repeats what stands elsewhere.</summary>
    public bool TekenAf { get; init; } = true;

    /// <summary>A short fingerprint of the content: as long as it stays, what was signed off has not changed.</summary>
    public string Kenmerk { get; } = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Tekst)))[..8];
}
