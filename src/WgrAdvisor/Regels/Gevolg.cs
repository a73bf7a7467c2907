using System.Collections.Immutable;

namespace WgrAdvisor.Regels;

/// <summary>What a rule concludes.</summary>
public abstract record Gevolg
{
    private Gevolg()
    {
    }

    /// <summary>The forms that the conclusion is about; empty for a begrip.</summary>
    public abstract ImmutableArray<string> Vormen { get; }

    /// <summary>The layer that the conclusion belongs to.</summary>
    public abstract Laag Laag { get; }

    /// <summary>A begrip holds, or has a value.</summary>
    /// <param name="Id">The begrip.</param>
    /// <param name="Waarde">The value of a begrip with options; otherwise <see langword="null"/>.</param>
    public sealed record LeidtAf(string Id, string? Waarde) : Gevolg
    {
        /// <inheritdoc/>
        public override ImmutableArray<string> Vormen => [];

        /// <inheritdoc/>
        public override Laag Laag => Laag.Begrip;
    }

    /// <summary>The answers cannot all be true of one plan; nothing is advised on such a plan.</summary>
    public sealed record Botst : Gevolg
    {
        /// <inheritdoc/>
        public override ImmutableArray<string> Vormen => [];

        /// <inheritdoc/>
        public override Laag Laag => Laag.Samenhang;
    }

    /// <summary>A special statute imposes a form; every other form is excluded thereby.</summary>
    /// <param name="Vorm">The form.</param>
    public sealed record SchrijftVoor(string Vorm) : Gevolg
    {
        /// <inheritdoc/>
        public override ImmutableArray<string> Vormen => [Vorm];

        /// <inheritdoc/>
        public override Laag Laag => Laag.Voorgeschreven;
    }

    /// <summary>The law does not allow the forms.</summary>
    /// <param name="Vormen">The forms.</param>
    public sealed record SluitUit(ImmutableArray<string> Vormen) : Gevolg
    {
        /// <inheritdoc/>
        public override ImmutableArray<string> Vormen { get; } = Vormen;

        /// <inheritdoc/>
        public override Laag Laag => Laag.Recht;
    }

    /// <summary>The forms cannot give what the plan needs.</summary>
    /// <param name="Vormen">The forms.</param>
    public sealed record MaaktOngeschikt(ImmutableArray<string> Vormen) : Gevolg
    {
        /// <inheritdoc/>
        public override ImmutableArray<string> Vormen { get; } = Vormen;

        /// <inheritdoc/>
        public override Laag Laag => Laag.Vereiste;
    }

    /// <summary>A consideration.</summary>
    /// <param name="Voor">The forms it speaks for.</param>
    /// <param name="Tegen">The forms it speaks against.</param>
    /// <param name="Criterium">The criterium it belongs to.</param>
    /// <param name="Sterkte">How strong it is: 1, 2 or 3.</param>
    public sealed record Weegt(ImmutableArray<string> Voor, ImmutableArray<string> Tegen, string Criterium, int Sterkte) : Gevolg
    {
        /// <inheritdoc/>
        public override ImmutableArray<string> Vormen => [.. Voor, .. Tegen];

        /// <inheritdoc/>
        public override Laag Laag => Laag.Afweging;

        /// <summary>The strength with its sign for one form: positive for, negative against, zero when it is not about the form.</summary>
        /// <param name="vorm">The form.</param>
        /// <returns>The signed strength.</returns>
        public int Richting(string vorm) => Voor.Contains(vorm) ? Sterkte : Tegen.Contains(vorm) ? -Sterkte : 0;
    }

    /// <summary>A warning; it never excludes.</summary>
    /// <param name="Vormen">The forms it concerns.</param>
    /// <param name="Standpunten">The positions that are taken, when the point is disputed.</param>
    /// <param name="Twijfel">
    /// Whether it is doubtful that the law allows the forms here at all. Such a form is never recommended for certain, and comes after
    /// every form about which there is no such doubt.
    /// </param>
    public sealed record Waarschuwt(ImmutableArray<string> Vormen, ImmutableArray<string> Standpunten, bool Twijfel) : Gevolg
    {
        /// <inheritdoc/>
        public override ImmutableArray<string> Vormen { get; } = Vormen;

        /// <inheritdoc/>
        public override Laag Laag => Laag.Aandachtspunt;
    }

    /// <summary>While a question is open, the forms are not advised only because nothing speaks against them: the answer decides.</summary>
    /// <param name="Vormen">The forms.</param>
    /// <param name="Vraag">The question.</param>
    public sealed record Splitst(ImmutableArray<string> Vormen, string Vraag) : Gevolg
    {
        /// <inheritdoc/>
        public override ImmutableArray<string> Vormen { get; } = Vormen;

        /// <inheritdoc/>
        public override Laag Laag => Laag.Vork;
    }

    /// <summary>The forms have an organ.</summary>
    /// <param name="Vormen">The forms.</param>
    /// <param name="Id">The identifier of the organ. Of several rules for one organ the highest <paramref name="Volgorde"/> counts.</param>
    /// <param name="Naam">The Dutch name.</param>
    /// <param name="Samenstelling">Who sit in it, in Dutch.</param>
    /// <param name="Volgorde">How specific the rule is.</param>
    public sealed record HeeftOrgaan(ImmutableArray<string> Vormen, string Id, string Naam, string Samenstelling, int Volgorde) : Gevolg
    {
        /// <inheritdoc/>
        public override ImmutableArray<string> Vormen { get; } = Vormen;

        /// <inheritdoc/>
        public override Laag Laag => Laag.Bestuur;
    }

    /// <summary>An organ of the forms has at least so many members.</summary>
    /// <param name="Vormen">The forms.</param>
    /// <param name="Orgaan">The identifier of the organ. Of several rules for one organ the highest <paramref name="Volgorde"/> counts.</param>
    /// <param name="Minimum">The smallest lawful number of members.</param>
    /// <param name="PerDeelnemer">The seats that each participant then needs when all have the same; <see langword="null"/> when not applicable.</param>
    /// <param name="Tekst">The explanation, in Dutch.</param>
    /// <param name="Volgorde">How specific the rule is.</param>
    public sealed record HeeftOmvang(ImmutableArray<string> Vormen, string Orgaan, int Minimum, int? PerDeelnemer, string Tekst, int Volgorde) : Gevolg
    {
        /// <inheritdoc/>
        public override ImmutableArray<string> Vormen { get; } = Vormen;

        /// <inheritdoc/>
        public override Laag Laag => Laag.Bestuur;
    }

    /// <summary>In the forms one organ answers to another.</summary>
    /// <param name="Vormen">The forms.</param>
    /// <param name="Van">Who answers: the identifier of an organ, or a name.</param>
    /// <param name="Aan">To whom: the identifier of an organ, or a name.</param>
    /// <param name="Over">About what, in Dutch.</param>
    /// <param name="Volgorde">The place in the list.</param>
    public sealed record LegtVerantwoordingAf(ImmutableArray<string> Vormen, string Van, string Aan, string Over, int Volgorde) : Gevolg
    {
        /// <inheritdoc/>
        public override ImmutableArray<string> Vormen { get; } = Vormen;

        /// <inheritdoc/>
        public override Laag Laag => Laag.Bestuur;
    }

    /// <summary>Something that must be done after choosing one of the forms.</summary>
    /// <param name="Vormen">The forms.</param>
    /// <param name="Titel">What must be done, in Dutch.</param>
    /// <param name="Wie">Who does it, in Dutch.</param>
    /// <param name="Termijn">The period of the law, as an ISO 8601 duration such as <c>P8W</c>; <see langword="null"/> when there is none.</param>
    /// <param name="Duur">How long it takes in practice, after the period of the law; <see langword="null"/> when that is not said.</param>
    /// <param name="Vanaf">From when the period runs, in Dutch; <see langword="null"/> when not applicable.</param>
    /// <param name="JaarlijksVoor">The yearly date before which it must be done, as month-day; <see langword="null"/> when there is none.</param>
    /// <param name="OverVorigJaar">Whether a yearly step is about the year before, in which the cooperation must have existed from the first day.</param>
    /// <param name="OpDag">The day of a year on which the step ends, as month-day: the first one that comes; <see langword="null"/> for any day.</param>
    /// <param name="Soort">The kind of step.</param>
    /// <param name="Moment">The name of the moment at which the step is done; <see langword="null"/> when nothing waits for it.</param>
    /// <param name="Na">The moments after which the step begins, "start" or those of other steps; empty when nothing is waited for.</param>
    /// <param name="Vooraf">The moment that the step must precede by the whole period; <see langword="null"/> when not applicable.</param>
    /// <param name="Volgorde">The place in the list of steps.</param>
    public sealed record VraagtStap(
        ImmutableArray<string> Vormen,
        string Titel,
        string Wie,
        string? Termijn,
        string? Duur,
        string? Vanaf,
        string? JaarlijksVoor,
        bool OverVorigJaar,
        string? OpDag,
        StapSoort Soort,
        string? Moment,
        ImmutableArray<string> Na,
        string? Vooraf,
        int Volgorde) : Gevolg
    {
        /// <inheritdoc/>
        public override ImmutableArray<string> Vormen { get; } = Vormen;

        /// <inheritdoc/>
        public override Laag Laag => Laag.Stap;
    }
}
