namespace WgrAdvisor.Api.Http.Problems;

/// <summary>A kind of problem that the API can answer with. Described for callers in <c>api-docs/README.md</c>.</summary>
/// <param name="Name">The name at the end of <see cref="Type"/>; never given another meaning.</param>
/// <param name="Status">The HTTP status.</param>
/// <param name="Title">The kind in a few Dutch words.</param>
/// <param name="Detail">What to say when there is nothing more specific.</param>
internal sealed record ProblemKind(string Name, int Status, string Title, string Detail)
{
    /// <summary>The plan has mistakes.</summary>
    public static readonly ProblemKind InvalidPlan = new(
        "ongeldig-plan", 400, "Het plan bevat fouten", "Verbeter het plan en stuur het opnieuw.");

    /// <summary>The address has a query parameter that does not exist.</summary>
    public static readonly ProblemKind UnknownParameter = new(
        "onbekende-parameter", 400, "Onbekende queryparameter", "Dit adres kent een van de queryparameters niet. Haal die weg.");

    /// <summary>The request cannot be read.</summary>
    public static readonly ProblemKind BadRequest = new(
        "ongeldige-aanvraag", 400, "De aanvraag klopt niet", "De aanvraag is niet te lezen. Controleer wat u stuurt.");

    /// <summary>There is nothing at the address.</summary>
    public static readonly ProblemKind NotFound = new(
        "niet-gevonden", 404, "Niet gevonden", $"Dit adres bestaat niet. Op {ApiVersion.Path} staat welke adressen er zijn.");

    /// <summary>The address does not know the method.</summary>
    public static readonly ProblemKind MethodNotAllowed = new(
        "methode-niet-toegestaan", 405, "Methode niet toegestaan", "Dit adres kent deze methode niet. De header Allow noemt de methoden die wel kunnen.");

    /// <summary>The caller accepts nothing that the address can send.</summary>
    public static readonly ProblemKind NotAcceptable = new(
        "geen-passend-formaat", 406, "Geen passend formaat", "Dit adres kan geen antwoord geven in een formaat dat u accepteert. Vraag om application/json.");

    /// <summary>The body is too large.</summary>
    public static readonly ProblemKind TooLarge = new(
        "te-groot", 413, "De aanvraag is te groot", "Stuur hoogstens 1 MB (1.000.000 bytes).");

    /// <summary>The body is not JSON.</summary>
    public static readonly ProblemKind UnsupportedMediaType = new(
        "verkeerd-mediatype", 415, "Verkeerd mediatype", "Stuur JSON in UTF-8, zonder compressie, met de header Content-Type: application/json.");

    /// <summary>Any other request that cannot be met.</summary>
    public static readonly ProblemKind Refused = new(
        "aanvraag-geweigerd", 400, "De aanvraag is niet gelukt", "De aanvraag kan zo niet worden uitgevoerd. Controleer wat u stuurt.");

    /// <summary>Something broke on our side.</summary>
    public static readonly ProblemKind Internal = new(
        "interne-fout", 500, "Er ging iets mis", "Er ging bij ons iets mis. Het ligt niet aan uw aanvraag. Probeer het later opnieuw.");

    /// <summary>All kinds.</summary>
    public static readonly IReadOnlyList<ProblemKind> All =
    [
        InvalidPlan, UnknownParameter, BadRequest, NotFound, MethodNotAllowed, NotAcceptable, TooLarge, UnsupportedMediaType, Refused, Internal,
    ];

    /// <summary>The URI that identifies the kind.</summary>
    public string Type => $"https://wgr-adviseur.example/problemen/{Name}";

    /// <summary>The kind that says no more than a status does.</summary>
    public static ProblemKind Of(int status) => status switch
    {
        400 => BadRequest,
        404 => NotFound,
        405 => MethodNotAllowed,
        406 => NotAcceptable,
        413 => TooLarge,
        415 => UnsupportedMediaType,
        >= 400 and < 500 => Refused with { Status = status },
        _ => Internal with { Status = status },
    };
}
