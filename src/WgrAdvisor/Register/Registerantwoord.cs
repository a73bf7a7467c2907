using System.Collections.Immutable;
using WgrAdvisor.Inference.Facts;

namespace WgrAdvisor.Register;

/// <summary>How one question is answered from a row of a register.</summary>
public abstract record Registerantwoord
{
    private Registerantwoord(string vraag) => Vraag = vraag;

    /// <summary>The question.</summary>
    public string Vraag { get; }

    /// <summary>The columns that the answer comes from.</summary>
    public abstract IEnumerable<string> Kolommen { get; }

    /// <summary>Every row has the same answer.</summary>
    /// <param name="Vraag">The question.</param>
    /// <param name="Antwoord">The answer.</param>
    public sealed record Altijd(string Vraag, FactValue Antwoord) : Registerantwoord(Vraag)
    {
        /// <inheritdoc/>
        public override IEnumerable<string> Kolommen => [];
    }

    /// <summary>The values in a column are the answer.</summary>
    /// <param name="Vraag">The question.</param>
    /// <param name="Kolom">The column.</param>
    /// <param name="TeltDeelnemers">Whether the numbers in the column count participants, so that a list that does not cover them all is not complete.</param>
    /// <param name="Waarden">What each value means.</param>
    public sealed record UitKolom(string Vraag, string Kolom, bool TeltDeelnemers, ImmutableSortedDictionary<string, Registerwaarde> Waarden)
        : Registerantwoord(Vraag)
    {
        /// <inheritdoc/>
        public override IEnumerable<string> Kolommen => [Kolom];
    }

    /// <summary>The options that can be recognised are chosen; of the others nothing is known.</summary>
    /// <param name="Vraag">The question, a multi-choice.</param>
    /// <param name="Herkenningen">The ways to recognise an option.</param>
    public sealed record UitHerkenning(string Vraag, ImmutableArray<Herkenning> Herkenningen) : Registerantwoord(Vraag)
    {
        /// <inheritdoc/>
        public override IEnumerable<string> Kolommen => Herkenningen.Select(herkenning => herkenning.Kolom);
    }
}
